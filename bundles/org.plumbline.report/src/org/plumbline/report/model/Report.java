package org.plumbline.report.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A report, ready to be laid out: grouping, rounding, units and wording are settled. Every writer prints the same
 * report, so the numbers of a PDF and a workbook cannot differ.
 *
 * @param kind id of the builder that made it, such as {@code progress}
 * @param title title as printed
 * @param language language of its words, with the country whose dates and numbers it prints
 * @param record record number of the patient, what identifies the report on later pages and in file names
 * @param letterhead who sends it
 * @param subject whom it is about, pairs of label and value for the patient block
 * @param written date it was written
 * @param contentVersion pack and version of the knowledge it used
 * @param sections the body
 * @param footnote printed on every page, such as a mark that the patient is invented; empty when there is none
 */
public record Report(String kind, String title, Locale language, String record, Letterhead letterhead,
        List<Field> subject, LocalDate written, String contentVersion, List<Section> sections, String footnote) {

    public Report {
        subject = List.copyOf(subject);
        sections = List.copyOf(sections);
    }

    /** Who sends a report. Lines hold address and telephone. */
    public record Letterhead(String clinic, List<String> lines) {
        public Letterhead {
            lines = List.copyOf(lines);
        }
    }

    /** A label with its value. */
    public record Field(String label, String value) {
    }

    /** A part of the report under a heading; sections do not nest. */
    public record Section(String heading, List<Block> blocks) {
        public Section {
            blocks = List.copyOf(blocks);
        }
    }
}
