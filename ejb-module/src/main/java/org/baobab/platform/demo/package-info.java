/**
 * A believable set of people and companies for whoever tries Baobab, loaded once when {@code BAOBAB_DEMO} is true and never otherwise.
 *
 * <p>What it holds is in {@code demo/demonstration.json}; {@code demo/accounts.txt} is what the launcher prints of it. The application serves nothing before it is
 * there. Apps add chapters of their own ({@link org.baobab.platform.demo.DemonstrationChapter}), of which the database keeps which are loaded. Several nodes that start at once wait for each other, and all but the first find it loaded.
 */
package org.baobab.platform.demo;
