package org.baobab.platform.operations.rest;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.baobab.platform.operations.HealthBoard;
import org.baobab.platform.operations.HealthWatch;

/** Hands the health board to the handler that shows it, which stands outside of the container's services. */
@WebListener
public class HealthBoardListener implements ServletContextListener {
    @Inject
    HealthWatch watch;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        event.getServletContext().setAttribute(HealthBoard.class.getName(), watch.board());
    }
}
