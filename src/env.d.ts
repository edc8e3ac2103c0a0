// What the Worker is given from outside: wrangler.toml names the bindings, scripts/house.mjs gives the same ones locally.
declare namespace Cloudflare {
  interface Env {
    DB: D1Database;
    FILES: R2Bucket;
    ASSETS: Fetcher;
    APP_ENV: string; // "production" or "local"
    DEMO?: string; // "1" opens the demo town; production refuses to start with it
    SESSION_SECRET: string;
  }
}

interface Env extends Cloudflare.Env {}
