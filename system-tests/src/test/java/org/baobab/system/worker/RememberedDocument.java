package org.baobab.system.worker;

import java.util.UUID;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;

/** A row by its number. */
@SearchEntity
@Indexed(index = "remembered")
public class RememberedDocument {
    @DocumentId
    UUID id;

    @GenericField
    long number;

    RememberedDocument(UUID id) {
        this.id = id;
        this.number = id.getLeastSignificantBits();
    }
}
