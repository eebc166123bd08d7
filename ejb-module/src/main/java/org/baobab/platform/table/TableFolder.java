package org.baobab.platform.table;

import jakarta.enterprise.context.ApplicationScoped;
import org.baobab.platform.kernel.TemporaryFolder;

/** Where tables lie until they are read. */
@ApplicationScoped
public class TableFolder extends TemporaryFolder {
    public TableFolder() {
        super("tables");
    }
}
