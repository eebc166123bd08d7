package org.baobab.platform.web.faces;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.primefaces.context.PrimeFacesContext;

/**
 * Gives pages for everybody a Content-Security-Policy without a nonce, before PrimeFaces makes one: they have no script of their own and no component that needs
 * one, a nonce would be another for each answer, and PrimeFaces keeps it in a session.
 */
public class OpenPageListener implements PhaseListener {
    private static final String POLICY = "primefaces.CSP_POLICY";

    /** Applications name theirs in web.xml, by the start of the view's path. */
    private static final String OPEN_PAGES = "baobab.OPEN_PAGES";

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        UIViewRoot view = context.getViewRoot();
        if (view == null || context.getResponseComplete()) {
            return;
        }
        Map<?, ?> parameters = context.getExternalContext().getInitParameterMap();
        if (isOpen(view.getViewId(), String.valueOf(parameters.get(OPEN_PAGES)))) {
            PrimeFacesContext.getCspState(context).setInitialized(true);
            Faces.getResponse().setHeader("Content-Security-Policy", String.valueOf(parameters.get(POLICY)));
        }
    }

    private static boolean isOpen(String path, String open) {
        for (String each : open.split(",")) {
            if (path.startsWith(each.strip())) {
                return true;
            }
        }
        return false;
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }
}
