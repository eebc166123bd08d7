/**
 * LibreOffice on this machine: a pool of warm processes, each with a profile and a folder of its own below the server's temporary ones.
 *
 * <p>Not through JODConverter: that speaks to LibreOffice through a TCP port, over which any user of the machine could command it, and which a process without a
 * network cannot have. Here {@link org.baobab.platform.pdf.office.OfficeProcess} listens on a socket in the file system, which passes the wall that
 * {@link org.baobab.platform.pdf.process.Confinement} puts around it, so the kernel keeps every document from the network. A process is started at the first
 * need, ends after a number of documents, and is replaced when it hangs or falls over. Documents are opened read only, macros off, links not followed.
 */
package org.baobab.platform.pdf.office;
