/** A whole page: every answer is one, with or without scripts. */
import type { Child } from "hono/jsx";
import { stamp } from "#model/day.ts";
import type { Setting } from "./setting.ts";
import { wordsOf } from "./words/words.ts";

interface PageProps {
  readonly s: Setting;
  /** The page's own name: the title starts with it, and the page's one `h1` says it. */
  readonly title: string;
  readonly children?: Child;
  /** For tables: the whole width of a desk. */
  readonly wide?: boolean;
}

export const Page = ({ s, title, children, wide = false }: PageProps) => {
  const w = wordsOf(s.lang).common;
  return (
    <html lang={s.lang === "en" ? "en" : "zh-CN"} class={s.elder ? "elder" : undefined}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#0d4a4b" />
        <title>{w.titled(title)}</title>
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/app.css" />
        <script src="/htmx.min.js" defer></script>
        <script src="/app.js" defer></script>
      </head>
      <body data-failed={w.failed} {...keepOnFailure}>
        <a href="#main" class="govuk-skip-link">
          {w.skip}
        </a>
        <Header s={s} />
        <main id="main" class={`main${wide ? " main--wide" : ""}`} tabindex={-1}>
          {children}
        </main>
        <Footer s={s} />
      </body>
    </html>
  );
};

/** A part that the server failed to give leaves the page as it is; `app.js` says so. */
const keepOnFailure = { "hx-status:5xx:inherited": "swap:none" };

const DemoLine = ({ s }: { s: Setting }) => (
  <p class="demo">
    <time datetime={stamp(s.now)}>{wordsOf(s.lang).common.demoTime(s.now)}</time>
  </p>
);

const Header = ({ s }: { s: Setting }) => {
  const w = wordsOf(s.lang).common;
  return (
    <header class="top">
      {s.demo && <DemoLine s={s} />}
      <div class="top__bar">
        <a class="brand" href="/">
          <span class="brand__seal" aria-hidden="true">
            点
          </span>
          <span class="brand__name">{w.product}</span>
          <span class="brand__motto">{w.motto}</span>
        </a>
        <Tools s={s} />
      </div>
      <nav class="nav" aria-label={w.navLabel}>
        <ul class={`nav__list${s.who ? " nav__list--seven" : ""}`}>
          {sections.map(([section, href]) => (
            <NavItem href={href} label={w.nav[section]} path={s.path} />
          ))}
          {s.who && <NavItem href="/desk" label={w.nav.desk} path={s.path} />}
        </ul>
      </nav>
    </header>
  );
};

const sections = [
  ["home", "/"],
  ["projects", "/projects"],
  ["meetings", "/meetings"],
  ["notices", "/notices"],
  ["budget", "/budget"],
  ["policies", "/policies"],
] as const;

const NavItem = ({ href, label, path }: { href: string; label: string; path: string }) => (
  <li class="nav__item">
    <a class="nav__link" href={href} aria-current={isAt(path, href) ? "page" : undefined}>
      {label}
    </a>
  </li>
);

const isAt = (path: string, href: string): boolean => {
  const [bare = ""] = path.split("?");
  return href === "/" ? bare === "/" : bare === href || bare.startsWith(`${href}/`);
};

const Tools = ({ s }: { s: Setting }) => {
  const w = wordsOf(s.lang).common;
  const back = `back=${encodeURIComponent(s.path)}`;
  const other = s.lang === "en" ? "zh" : "en";
  return (
    <ul class="tools">
      <li>
        <a class="tools__link" href={`/settings?elder=${s.elder ? 0 : 1}&${back}`}>
          {s.elder ? w.elderOff : w.elderOn}
        </a>
      </li>
      <li>
        <a
          class="tools__link"
          href={`/settings?lang=${other}&${back}`}
          lang={other === "en" ? "en" : "zh-CN"}
          hreflang={other === "en" ? "en" : "zh-CN"}
        >
          {w.otherLanguage}
        </a>
      </li>
      <li>
        {s.who ? (
          <SignOut s={s} name={s.who.name} />
        ) : (
          <a class="tools__link" href="/session/new">
            {w.signIn}
          </a>
        )}
      </li>
    </ul>
  );
};

const SignOut = ({ s, name }: { s: Setting; name: string }) => (
  <form class="tools__form" method="post" action="/session/end">
    <input type="hidden" name="csrf" value={s.csrf} />
    <span class="tools__name">{name}</span>
    <button class="tools__link" type="submit">
      {wordsOf(s.lang).common.signOut}
    </button>
  </form>
);

const Footer = ({ s }: { s: Setting }) => {
  const w = wordsOf(s.lang).common;
  return (
    <footer class="foot">
      <p>{w.footer}</p>
      <p>{w.footerTrail}</p>
    </footer>
  );
};
