import styles from './logo.module.css'

/** The program's mark, as in resources/icons. */
export function Logo({ size = 24 }: { readonly size?: number }) {
  return (
    <svg className={styles.logo} width={size} height={size} viewBox="24 24 464 464" aria-hidden="true">
      <rect className={styles.tile} x="24" y="24" width="464" height="464" rx="112" />
      <path className={styles.line} d="M168 208v72a56 56 0 0 0 56 56h76" />
      <circle className={styles.line} cx="168" cy="164" r="44" />
      <circle className={styles.dot} cx="344" cy="336" r="62" />
    </svg>
  )
}
