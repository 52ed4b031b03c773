/** The product's mark, 20 px high unless told; its name stands beside it or in the page's title. */
export function Logo({ size = 20 }: { readonly size?: number }) {
  return (
    <svg className="logo" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path d="M8.5 2.5h15a6 6 0 0 1 6 6v10a6 6 0 0 1-6 6h-7.5l-6 5v-5H8.5a6 6 0 0 1-6-6v-10a6 6 0 0 1 6-6z" fill="var(--logo)" stroke="var(--logo)" strokeLinejoin="round" />
      <path d="M11.25 8.25v10.5" stroke="#fff" strokeWidth="4.5" strokeLinecap="round" />
      <path d="M20.75 8.25v10.5" stroke="#fff" strokeOpacity=".5" strokeWidth="4.5" strokeLinecap="round" />
      <path d="M18.5 14h4.5v4.75a2.25 2.25 0 0 1-4.5 0z" fill="#f4c673" />
    </svg>
  );
}
