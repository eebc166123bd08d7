package org.baobab.platform.web.cache;

import java.util.List;

/** Says below which addresses an application has answers for everybody; one bean for each application that has any. */
public interface PublicAddresses {
    List<String> prefixes();
}
