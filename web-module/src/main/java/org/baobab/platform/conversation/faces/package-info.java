/**
 * Conversations on pages: the list and one thread beside it. The pages only read; what people do goes to
 * {@link org.baobab.platform.conversation.faces.ConversationServlet} by {@code js/conversation.js}, which also puts in place what arrives while somebody looks.
 */
package org.baobab.platform.conversation.faces;
