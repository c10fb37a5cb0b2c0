import katex from 'katex';

/** TeX as MathML, which browsers draw themselves. A formula with a mistake is shown as it was written. */
export default function Formula({ tex }: { tex: string }) {
  const mathml = katex.renderToString(tex, { output: 'mathml', throwOnError: false, trust: false, strict: false });
  // biome-ignore lint/security/noDangerouslySetInnerHtml: KaTeX escapes its input and, with trust off, makes no links or styles from it.
  return <span dangerouslySetInnerHTML={{ __html: mathml }} />;
}
