package org.plumbline.report;

import org.plumbline.report.model.Report;

/** Builds one kind of report from a chart. Builders are OSGi services; they settle grouping, rounding and wording. */
public interface ReportBuilder {

    /** Id of the report as used on the command line: {@code rehab-plan}, {@code progress}. */
    String id();

    /** Name of the report as people read it. */
    String label();

    /** Whether it is written only when it is asked for by name, such as a letter that needs an occasion. */
    default boolean onlyByName() {
        return false;
    }

    /**
     * Builds the report.
     *
     * @throws ReportException if the chart lacks what the report cannot do without; its message says what and where
     */
    Report build(ReportRequest request) throws ReportException;
}
