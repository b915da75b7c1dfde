import type { MapFilter } from '@workbook/analysis/map-filter'
import type { Audience } from '@workbook/audience/audience'
import type { Perspective, Subject } from '@workbook/model/perspective'
import type { RecordKey } from '@workbook/model/records'
import type { Id } from '@workbook/model/values'
import type { Point, Rectangle } from '@workbook/scene/scene'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { SidePanelName, ViewName } from './view-name'

/** Where a sheet is looked at: the window point of its origin, and its scale. */
export interface Viewport {
  readonly x: number
  readonly y: number
  readonly zoom: number
}

/** What menus, toolbar and panels may ask of the map; present while the map is shown. */
export interface CanvasControls {
  zoomToFit(): void
  /** Brings all that is selected into the window, as large as it can be read. */
  zoomToSelection(): void
  /** Keeps the middle of the window where it is. */
  zoomTo(zoom: number): void
  /** Brings a box or a link into the window, selects it and puts the focus on it. */
  focusRecord(key: RecordKey): void
  /** Brings a box or a link into the window and leaves the focus where it is. */
  reveal(key: RecordKey): void
  /** A free place for a new box of a size, near the middle of what is visible, in sheet pixels. */
  placeFor(size: { readonly width: number; readonly height: number }): Point
  /** Moves the window no more than needed to show all that is selected, or the first of it when that is too much. */
  revealSelection(): void
  /** Whether a part of the sheet, in sheet pixels, is wholly in the window. */
  shows(area: Rectangle): boolean
  /** The sheet point at a point of the screen. */
  pointAt(screen: Point): Point
  /** Boxes that change their place next go there in sight, unless the person wants no motion. */
  glide(): void
  selectAll(): void
  /** Puts the focus on the map itself. */
  focusMap(): void
  /** Deletes what is selected and keeps the focus on the map. */
  deleteSelection(): void
}

/** A title that is being edited in place. */
export interface TitleEdit {
  readonly key: RecordKey
  /** Set while cancelling still takes back the box that was made for it. */
  readonly creation: Creation | null
}

/** A box that was just made. */
export interface Creation {
  /** What making it is called in the history. */
  readonly label: string
  /** What was selected before. */
  readonly selected: ReadonlySet<RecordKey>
}

/** Somebody told us of a fact, and we are writing it down. */
export interface Telling {
  readonly subject: Subject
  readonly stance: Perspective['stance']
}

/** Where a person comes back to from the client's face. */
export interface OwnFace {
  readonly view: ViewName
  readonly sidePanel: SidePanelName | null
}

/** Widths of the panels at the left and right edge, in pixels. */
export interface PanelWidths {
  readonly left: number
  readonly right: number
}

/** How narrow and how wide a panel gets, and how wide it is at first. */
export const panelWidths = { least: 280, usual: 340, most: 560 } as const

/** The parts of a review, as they are talked through. */
export type ReviewPart = 'changes' | 'findings' | 'questions' | 'methods' | 'replay'

/** What a person is looking at. Never undone, never saved. */
export interface SessionState {
  /** For whom the window is drawn: for `client` it shows what the allow-list names and nothing else. */
  readonly audience: Audience
  /** The map is presented stage by stage and nothing else is shown: from Client view, or from our own. */
  readonly presenting: 'within-client-view' | 'alone' | null
  /** What was shown before the window turned to the client; null while it is our own. */
  readonly ownFace: OwnFace | null
  readonly view: ViewName
  /** The panel at the left edge; null while there is none. */
  readonly sidePanel: SidePanelName | null
  readonly inspectorShown: boolean
  /** The caret is to go to the fields of what is selected; the inspector says when it is there. */
  readonly fieldsWanted: boolean
  /** Widths of the panels at the two edges, in pixels. */
  readonly panelWidths: PanelWidths
  readonly activeSheetId: Id | null
  readonly selection: ReadonlySet<RecordKey>
  readonly editing: TitleEdit | null
  /** A statement that is being written down, and of what. */
  readonly telling: Telling | null
  /** The field of the selected record that "Who says what" is asked about; null once it is shown there. */
  readonly askedField: string | null
  /** Which part of the review is shown, kept while other views are looked at. */
  readonly reviewPart: ReviewPart
  /** Who on the client's side is in the room while the map is drawn with them. */
  readonly inTheRoom: readonly Id[]
  readonly hovered: RecordKey | null
  readonly viewports: ReadonlyMap<Id, Viewport>
  /** Scale of the map, for the status line; 1 is 100 %. */
  readonly zoom: number
  /** What is looked for on the map: all else is dimmed. */
  readonly filters: readonly MapFilter[]
  /** Boxes that are looked at with their neighbours only; empty while nobody asked for it. */
  readonly neighboursOf: readonly RecordKey[]
  /** Lines of the outline that were opened or closed by hand, by their id. */
  readonly outlineToggled: ReadonlySet<string>
  /** Whether the small map of the whole sheet is wanted. */
  readonly minimap: boolean
  readonly canvas: CanvasControls | null
}

export interface SessionStore extends Omit<StoreApi<SessionState>, 'setState'> {
  /** Shows a sheet; its boxes are other ones, so that nothing is selected afterwards. */
  showSheet(sheetId: Id | null): void
  showView(view: ViewName): void
  showSidePanel(panel: SidePanelName | null): void
  showInspector(shown: boolean): void
  /** Shows the inspector and puts the caret in its first field. */
  goToFields(): void
  /** The caret is in the inspector. */
  fieldsReached(): void
  setPanelWidth(side: keyof PanelWidths, width: number): void
  select(keys: Iterable<RecordKey>): void
  edit(editing: TitleEdit | null): void
  tell(telling: Telling | null): void
  gather(inTheRoom: readonly Id[]): void
  /** Opens "Who says what" at a field of the selected record. */
  showSaid(field: string): void
  showReviewPart(part: ReviewPart): void
  /** The field that was asked about is in sight. */
  saidShown(): void
  showMinimap(shown: boolean): void
  hover(key: RecordKey | null): void
  setViewport(sheetId: Id, viewport: Viewport): void
  setZoom(zoom: number): void
  setCanvas(controls: CanvasControls | null): void
  /** Turns the window to the client or back; what only one of them sees is closed. */
  showTo(audience: Audience): void
  present(presenting: SessionState['presenting']): void
  toggleInOutline(ids: readonly string[]): void
  filter(filters: readonly MapFilter[]): void
  showNeighboursOf(keys: readonly RecordKey[]): void
  /** Back to the start, for another workbook. */
  reset(sheetId: Id | null): void
}

const nothingSelected: ReadonlySet<RecordKey> = new Set()
const noKeys: readonly RecordKey[] = []

export function createSessionStore(sheetId: Id | null): SessionStore {
  const store = createStore<SessionState>(() => ({ ...fresh(sheetId), canvas: null }))
  const { getState, setState } = store
  return {
    getState,
    getInitialState: store.getInitialState,
    subscribe: store.subscribe,
    showSheet(activeSheetId) {
      if (activeSheetId === getState().activeSheetId) return
      setState({
        activeSheetId,
        selection: nothingSelected,
        editing: null,
        hovered: null,
        neighboursOf: noKeys,
      })
    },
    showView(view) {
      if (view !== getState().view) setState({ view, editing: null, hovered: null, fieldsWanted: false })
    },
    showSidePanel: (sidePanel) => setState({ sidePanel }),
    showInspector: (inspectorShown) => setState({ inspectorShown }),
    goToFields: () => setState({ inspectorShown: true, fieldsWanted: true }),
    fieldsReached: () => setState({ fieldsWanted: false }),
    setPanelWidth(side, width) {
      const allowed = Math.min(panelWidths.most, Math.max(panelWidths.least, Math.round(width)))
      setState({ panelWidths: { ...getState().panelWidths, [side]: allowed } })
    },
    select(keys) {
      const selection = new Set(keys)
      if (!sameKeys(selection, getState().selection)) setState({ selection })
    },
    edit: (editing) => setState({ editing }),
    tell: (telling) => setState({ telling }),
    gather: (inTheRoom) => setState({ inTheRoom }),
    showReviewPart: (reviewPart) => setState({ reviewPart }),
    showSaid: (askedField) => setState({ sidePanel: 'who-says-what', askedField }),
    saidShown: () => setState({ askedField: null }),
    showMinimap: (minimap) => setState({ minimap }),
    hover(hovered) {
      if (hovered !== getState().hovered) setState({ hovered })
    },
    setViewport(id, viewport) {
      setState({ viewports: new Map(getState().viewports).set(id, viewport) })
    },
    setZoom(zoom) {
      if (zoom !== getState().zoom) setState({ zoom })
    },
    setCanvas: (canvas) => setState({ canvas }),
    showTo(audience) {
      const { view, sidePanel, ownFace, audience: before } = getState()
      if (audience === before) return
      const closed = { audience, editing: null, hovered: null, filters: [], neighboursOf: noKeys }
      if (audience === 'client') {
        setState({ ...closed, view: 'map', sidePanel: null, ownFace: { view, sidePanel } })
      } else setState({ ...closed, presenting: null, ownFace: null, ...ownFace })
    },
    present: (presenting) => setState({ presenting }),
    toggleInOutline(ids) {
      const toggled = new Set(getState().outlineToggled)
      for (const id of ids) if (!toggled.delete(id)) toggled.add(id)
      setState({ outlineToggled: toggled })
    },
    filter: (filters) => setState({ filters }),
    showNeighboursOf: (neighboursOf) => setState({ neighboursOf }),
    reset: (id) => setState(fresh(id)),
  }
}

function fresh(activeSheetId: Id | null): Omit<SessionState, 'canvas'> {
  return {
    audience: 'internal',
    presenting: null,
    ownFace: null,
    view: 'map',
    sidePanel: null,
    inspectorShown: true,
    fieldsWanted: false,
    panelWidths: { left: panelWidths.usual, right: panelWidths.usual },
    activeSheetId,
    selection: nothingSelected,
    editing: null,
    telling: null,
    inTheRoom: [],
    askedField: null,
    reviewPart: 'changes',
    minimap: true,
    hovered: null,
    viewports: new Map(),
    zoom: 1,
    filters: [],
    neighboursOf: noKeys,
    outlineToggled: new Set(),
  }
}

function sameKeys(a: ReadonlySet<RecordKey>, b: ReadonlySet<RecordKey>): boolean {
  return a.size === b.size && [...a].every((key) => b.has(key))
}
