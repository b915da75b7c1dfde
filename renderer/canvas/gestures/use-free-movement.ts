import { useEffect, useState } from 'react'

/** True while Alt (Option) is held: what is dragged does not snap to the grid. */
export function useFreeMovement(): boolean {
  const [free, setFree] = useState(false)
  useEffect(() => {
    const follow = ({ altKey }: KeyboardEvent) => setFree(altKey)
    const forget = () => setFree(false)
    window.addEventListener('keydown', follow)
    window.addEventListener('keyup', follow)
    window.addEventListener('blur', forget)
    return () => {
      window.removeEventListener('keydown', follow)
      window.removeEventListener('keyup', follow)
      window.removeEventListener('blur', forget)
    }
  }, [])
  return free
}
