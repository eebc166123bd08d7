/**
 * Forms with files, part by part as they arrive: {@link org.baobab.platform.web.upload.Parts} reads {@code multipart/form-data} (RFC 7578) from the raw request
 * and holds no more of it than one buffer. The server's own reader writes whole parts aside first, and that of Commons FileUpload, a milestone still, reads
 * four kilobytes at a time.
 */
package org.baobab.platform.web.upload;
