import { dealOf } from '@workbook/model/workbook'
import { stageCount } from '@workbook/scene/draw-stage'
import { stageTitle } from '@workbook/scene/names'
import { ChevronLeft, ChevronRight, X } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useElementSize } from '../../canvas/view/use-element-size'
import { stopPresenting } from '../../store/client-view'
import { useScene, useStores, useWorkbook } from '../../store/hooks'
import { IconButton } from '../../ui/IconButton'
import { type Slide, slideAfterKey, slidesOf } from './camera'
import { PresentedMap } from './PresentedMap'
import styles from './present-view.module.css'

const nothing: readonly Slide[] = []

/** The map stage by stage, for a client who looks at the screen: nothing else is there, and nothing can be changed. */
export default function PresentView() {
  const stores = useStores()
  const scene = useScene()
  const { client, opportunity } = dealOf(useWorkbook())
  const section = useRef<HTMLElement>(null)
  const frame = useRef<HTMLDivElement>(null)
  const size = useElementSize(frame)
  const slides = useMemo(() => (scene && size ? slidesOf(scene, size) : nothing), [scene, size])
  const [wanted, setWanted] = useState(0)
  const at = Math.max(0, Math.min(wanted, slides.length - 1))
  const slide = slides[at]
  const stage = slide?.stage
  const stages = scene?.stages ?? []

  useEffect(() => section.current?.focus(), [])
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      // A focused button is pressed with these, wherever the presentation stands.
      if ((event.key === 'Enter' || event.key === ' ') && event.target instanceof HTMLButtonElement) return
      if (event.key === 'Escape') stopPresenting(stores)
      const next = slideAfterKey(event.key, event.shiftKey, at, slides.length)
      if (next !== null) setWanted(next)
      if (next !== null || event.key === 'Escape') event.preventDefault()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [stores, at, slides.length])

  return (
    <section ref={section} className={styles.screen} aria-label="Presentation" tabIndex={-1}>
      <header className={styles.head}>
        <div className={styles.headings} aria-live="polite">
          <h1 className={styles.title} dir="auto">
            {stage ? stageTitle(stage) : scene?.title}
          </h1>
          {slide && <p className={styles.place}>{placeText(slide, stages.length)}</p>}
        </div>
        {stage && stage.total > 0 && <p className={styles.done}>{`${stageCount(stage)} steps done`}</p>}
      </header>
      <div ref={frame} className={styles.frame}>
        {scene && slide && <PresentedMap scene={scene} slide={slide} />}
      </div>
      {slide && (
        <ul className="visually-hidden" aria-label={`Steps and people of ${slide.stage.title}`}>
          {slide.boxes.map(({ key, name, description }) => (
            <li key={key}>{[name, description].filter(Boolean).join('; ')}</li>
          ))}
        </ul>
      )}
      <footer className={styles.foot}>
        <p className={styles.deal} dir="auto">
          {[client, opportunity].filter(Boolean).join(' · ')}
        </p>
        <ol className={styles.stages} aria-label="Stages">
          {stages.map(({ id, title }, index) => (
            <li key={id} aria-current={index === stage?.index ? 'step' : undefined} title={title} />
          ))}
        </ol>
        <div className={styles.buttons}>
          <IconButton
            label="Previous"
            icon={ChevronLeft}
            tooltipSide="top"
            disabled={at === 0}
            onClick={() => setWanted(at - 1)}
          />
          <IconButton
            label="Next"
            icon={ChevronRight}
            tooltipSide="top"
            disabled={at >= slides.length - 1}
            onClick={() => setWanted(at + 1)}
          />
          <IconButton
            label="End presentation"
            icon={X}
            tooltipSide="top"
            onClick={() => stopPresenting(stores)}
          />
        </div>
      </footer>
    </section>
  )
}

/** "2 of 5", with the part of a stage that takes several screens. */
function placeText({ stage, part, parts }: Slide, stages: number): string {
  const place = `${stage.index + 1} of ${stages}`
  return parts === 1 ? place : `${place}, part ${part} of ${parts}`
}
