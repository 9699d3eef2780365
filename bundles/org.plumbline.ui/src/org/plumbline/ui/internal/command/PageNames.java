package org.plumbline.ui.internal.command;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.commands.IParameterValues;
import org.plumbline.ui.internal.Messages;

/** The pages of a chart by name, for Quick Access and the preferences of keys. */
public final class PageNames implements IParameterValues {

    @Override
    public Map<String, String> getParameterValues() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put(Messages.pageOverview, "0");
        pages.put(Messages.pageEncounter, "1");
        pages.put(Messages.pagePlan, "2");
        pages.put(Messages.pageProgress, "3");
        pages.put(Messages.pageCompare, "4");
        pages.put(Messages.pageRun, "5");
        return pages;
    }
}
