import { tidyUp } from '@workbook/layout/tidy-up/tidy-up'
import { serveJob } from './serve-job'

serveJob('tidy-up', tidyUp)
