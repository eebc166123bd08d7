/**
 * The bell on every page, its panel, and the page with all notices. Marking as read is one address for forms and for the panel's script,
 * {@link org.baobab.platform.notification.bell.faces.ReadNoticesServlet}, so that no page needs the state of a form for it.
 */
package org.baobab.platform.notification.bell.faces;
