package org.baobab.platform.operations;

import java.util.Map;

/** Looks whether one part that the application needs is there. Any bean of this type takes part. */
public interface HealthProbe {
    String name();

    /** Whether the node is out of service without this part; otherwise it is only degraded. */
    boolean isRequired();

    /** Looks for the part; what is returned is shown to everybody, so nothing secret may be in it. A part that is not there is an exception. */
    Map<String, Object> look() throws Exception;
}
