/** Small drawn pictures for the demonstration, so that what hangs at its projects can be opened: a yard before and after, a sheet of names. */
import { noteOf } from "#model/archive/upload.ts";

const drawn = {
  before: {
    digest: "a5268de08511960010323377b2b2b869f12bb9373da8f467331974c8f9c20d25",
    size: 649,
    base64:
      "iVBORw0KGgoAAAANSUhEUgAAAPAAAACgCAIAAAC9uXYyAAACUElEQVR42u3cQQ3CQBRF0cpDAAIqAgkoQAUqcFBPLFiXpNDO/Dc9yV2yeOGfDaEwPV+LNEyTt0BAS0BLQEtAC2gJaAloCWgJaAEtAS0BLQEtAS2gJaAloCWgJaAFtAS0BLQEtAS0gJaAloCWgJaAFtAS0BLQEtAS0AJaAloCWgJaQEtAS0BLQEtAC2gJaAloCWgJaAEtAS0BLQEtAS2gJaAloCWgJaAFtAS0BLQEtAS0gJaAloCWgJaA1pCgH/fbWvP18unLa7pkmGFrAW0Y0M5jGNDOYxjQhhn2N2hXMSx3GNCGAe08hgHtPIYBbZhhv4J2FcMGGAa0YUA7j2FAO49hQBtm2EbQrmLYSMOANgxo5zEMaOcxDGjDDNvveWhXMSxuGNCGAe08hgHtPIYBbZhhmaBdxTCgDTMMaMOAdh7DgHYew84H2lUMA7rRpJSABhpooIEGGmiggT4F6PqfbIAOPSXQQAMNNNBAAw000EADXRh0xLdcQEefEmiggQYaaKCBBhpooIGuBzrriUego08JNNBAAw000EADDTTQQJcBHfrrN6CjTwk00EADDTTQQAMNNNBA9wbtn1AM6zgMaMOAdh7DgHYew4A2zLBOoF3FsArDgDYMaOcxDGjnMQxowwxrC9pVDCs1DGjDgHYew4B2HsOANsywJqBdxbCaw4A2DGjnMQxo5zEMaMMMOxK0qxhWfBjQhgHtPIYB7TyGAW2YYQeAdhXDUoYBbRjQzmMY0M5jGNCGGbYfaFcxLG4Y0IYB7TyGAe08hgFtmGHbegObC53PHQqgHQAAAABJRU5ErkJggg==",
  },
  after: {
    digest: "050d06f43966026aafdf7d01a841eb9a76a643821c153be89cafb0f9322db224",
    size: 598,
    base64:
      "iVBORw0KGgoAAAANSUhEUgAAAPAAAACgCAIAAAC9uXYyAAACHUlEQVR42u3bMa2GMBiG0WpirhQEMDGjADFMiGBgAQ1IAQMkpCSUtCd51pv3v1/PSpi3Qyqm4AQCWgJaAloCWkBLQEtAS0BLQAtoCWgJaAloCWgBLQEtAS0BLQEtoCWgJaAloCWgBbQEtAS0BLQEtICWgJaAloCWgBbQEtAS0BLQAloCWgJaAloCWkBLQEtAS0BLQAtoCWgJaAloCWgBLQEtAS0BLQEtoCWgJaAloCWgBbQEtAS0BLQEtIoEvQxtcvvYJXf9+RqbtF7u5vp/7X6wCzRYQANtF2ig7QINtF2gPTDQQIMFNNB2gQbaLtBA230KOuOPTgYNh927gC7hgWM//S2ggQYaaKCBBhpooIEGGmig7QINtF2gPbBdoMECGmi7QANtF2ig7QLtge0CDRbQQNsFGmi7QANtF2gPDDTQYBUC2keycPjqG2i7QANtF2ig7QLtgYEGGiyggbYLNNB2gQbaLtAeGGiHtgu0Q9sF2q5doO3aBdou0A5tF2iHtgu0XbtA27ULtN06QDuWXV99O7RdoD2wXaDt2gXaLtAObRdoh7YLtAe2C7Rdu0DbBdqh7QLt0HaBtmsXaLt2gbYLtEPbBdqh7QJt1y7Qdu0CbbcO0I5l11ffDm0XaA9sF2i7doG2C7RD2wXaoe0C7YHtAm3XLtB2gXZou0A7tF2g7doF2q5doO0C7dB2gXZou0DbtQu0XbtA261i9wTTEeiIfKRcpQAAAABJRU5ErkJggg==",
  },
  sheet: {
    digest: "29497f081ceb3e814a4c93b61b4ca20942613abf87c1e6ec7262a0efb0a6bded",
    size: 670,
    base64:
      "iVBORw0KGgoAAAANSUhEUgAAAPAAAACgCAIAAAC9uXYyAAACZUlEQVR42u3aMapFIQxF0QzM+Y/HUqziBAJWgmGF//vNYfG4hTGca3Rx/veaf/1p1lz9Aa0ZaENrBhoOzUDDoRlozUAbWjPQhtYMNByagYZDM9CagTa0ZqANrRloODQDDYfmG9DOeQ/tl0OzTw44NAMNh2agNQNtaM1AG1oz0HBoBhoOzUBrBtrQmoE2tGag4dAMNByagdYMtKE1ew/tnPfQfu00++TQrBlozUAbWjPQhtYMNByagdasGWjNQBtaM9CG1gw0HJqB1qwZaM1AG1oz0IbW7D20c95Da9YMtGagDa0ZaDg0Aw2HZqA1A21ozUAbWjPQcGgGGg7NQGsG2tCagTa0ZqDh0Aw0HJq9h3beQ/vl0OyTw9CagYZDM9BwaAZaM9CG1gy0oTUDDYdmoDVrBloz0IbWDLShNQMNh2agNWsGWrP30M55D+2XQ7NPDjg0A61ZM9CagTa0ZqANrRloODQDrRloQ2sG2tCagYZDM9BwaAZaM9CG1gy0oTV7D+2c99B+7TT75NAMtKE1A21ozUDDoRloODQDrRloQ2sG2tCagYZDM9CaNQOtGWhDawba0JqBhkOz99DOeQ+t2SeHoTUDbWjNQMOhGWjNmoHWDLShNQNtaM1Aw6EZaM2agdYMtKE1Aw2HZqDh0Ay0Zu+hnfMe2i+HZp8ccGgGGg7NQGsG2tCagTa0ZqDh0Aw0HJqB1gy0oTUDbWjNQMOhGWg4NAOtGWhDa/Ye2jnvof3aafbJoVkz0JqBNrRmoA2tGWg4NAOtWTPQmoE2tGagDa0ZaDg0A61ZM9CagTa0ZqANrfnVXwLUU/i7q8Qa0wAAAABJRU5ErkJggg==",
  },
} as const;

const kept: { readonly id: string; readonly picture: keyof typeof drawn }[] = [];

/** A note as the door makes it; the bytes are put where files lie when the story is told. */
export function pictured(picture: keyof typeof drawn): string {
  const id = `pict${String(kept.length + 1)
    .padStart(16, "0")
    .replace(/[01]/g, (digit) => (digit === "0" ? "a" : "b"))}`;
  kept.push({ id, picture });
  const { digest, size } = drawn[picture];
  return noteOf({ id, digest, type: "image/png", size, name: `${picture}.png` });
}

export const pictures = () =>
  kept.map(({ id, picture }) => ({
    id,
    digest: drawn[picture].digest,
    bytes: Uint8Array.from(atob(drawn[picture].base64), (letter) => letter.charCodeAt(0)),
  }));
