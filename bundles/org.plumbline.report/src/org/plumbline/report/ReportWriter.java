package org.plumbline.report;

import java.io.IOException;
import java.io.OutputStream;

import org.plumbline.report.model.Report;

/**
 * Writes a report in one format. Writers are OSGi services; they lay out blocks and never look at a chart.
 */
public interface ReportWriter {

    /** Short name of the format, also the extension of its files: {@code pdf}, {@code xlsx}, {@code txt}. */
    String format();

    /** Name of the format as people read it. */
    String label();

    /** Media type of the format. */
    String mediaType();

    /** Writes the report. The stream is left open; on failure its content is to be thrown away. */
    void write(Report report, OutputStream out) throws IOException;
}
