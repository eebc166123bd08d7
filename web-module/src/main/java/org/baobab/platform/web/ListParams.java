package org.baobab.platform.web;

import jakarta.ws.rs.QueryParam;
import org.baobab.platform.kernel.Paging;

/** The two query parameters of every cursor list, as a {@code @BeanParam}. */
public class ListParams {
    @QueryParam("limit")
    private Integer limit;

    @QueryParam("cursor")
    private String cursor;

    public Paging paging() {
        return Paging.of(limit == null ? Paging.DEFAULT_LIMIT : limit, cursor);
    }
}
