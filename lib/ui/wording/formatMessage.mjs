import format from 'use-intl/format-message/format-only'
import { numberText } from './writing.ts'

/**
 * Stands for the library's own (see next.config.js). Messages are compiled on the server (see onServer.ts): no browser loads a
 * parser of messages; a number in one is written as everywhere.
 */
export default function formatMessage(key, message, values, options) {
  if (typeof message === 'string') return message
  const getNumberFormat = (locale) => ({ format: (value) => numberText(value, locale) })
  return format(key, message, values, { ...options, formatters: { ...options.formatters, getNumberFormat } })
}
formatMessage.raw = format.raw
