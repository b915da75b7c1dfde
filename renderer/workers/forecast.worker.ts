import { simulate } from '@workbook/analysis/forecast/simulate'
import { serveJob } from './serve-job'

serveJob('forecast', simulate)
