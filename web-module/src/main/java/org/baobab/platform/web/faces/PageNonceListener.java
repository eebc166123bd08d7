package org.baobab.platform.web.faces;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/** Tells a restored view the nonce that its whole answer will carry, see {@link PageNonce}; the parts of it that are asked for later bring it back. */
public class PageNonceListener implements PhaseListener {
    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        UIViewRoot view = context.getViewRoot();
        if (view == null
                || view.isTransient()
                || !context.isPostback()
                || context.getPartialViewContext().isAjaxRequest()) {
            return;
        }
        view.getViewMap()
                .put(
                        PageNonce.NAME,
                        context.getExternalContext().getRequestParameterMap().get(PageNonce.NAME));
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }
}
