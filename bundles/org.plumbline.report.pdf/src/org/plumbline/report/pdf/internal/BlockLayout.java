package org.plumbline.report.pdf.internal;

import java.util.ArrayList;
import java.util.List;

import org.openpdf.text.pdf.PdfStructureElement;
import org.plumbline.report.model.Block;
import org.plumbline.report.model.Block.Emphasis;
import org.plumbline.report.model.Block.LineChart;
import org.plumbline.report.model.Block.Paragraph;
import org.plumbline.report.model.Report.Section;

/** Lays out sections block by block. */
final class BlockLayout {

    private final Setup setup;
    private final TextLayout text;
    private final FieldsLayout fields;
    private final NoticeLayout notices;
    private final TableLayout tables;
    private final ChartLayout charts;
    private final DrawingLayout drawings;
    private final ExerciseLayout exercises;
    private final LogGridLayout grids;
    private final SignatureLayout signatures;

    BlockLayout(Setup setup) {
        this.setup = setup;
        text = new TextLayout(setup);
        fields = new FieldsLayout(setup);
        notices = new NoticeLayout(setup, text);
        tables = new TableLayout(setup);
        charts = new ChartLayout(setup);
        drawings = new DrawingLayout(setup);
        exercises = new ExerciseLayout(setup, text);
        grids = new LogGridLayout(setup);
        signatures = new SignatureLayout(setup);
    }

    List<Piece> opening(PageFrame frame, PdfStructureElement document) {
        return frame.opening(text, fields, document);
    }

    List<Piece> section(Section section, PdfStructureElement document) {
        List<Piece> pieces = new ArrayList<>();
        double em = setup.type().body().size();
        if (!section.heading().isBlank()) {
            pieces.addAll(text.section(section.heading(), document));
        }
        Block above = null;
        List<Block> blocks = section.blocks();
        for (int i = 0; i < blocks.size();) {
            Block block = blocks.get(i);
            double gap = em * (above == null ? 0.6 : space(above, block));
            List<LineChart> row = charts(blocks.subList(i, blocks.size()));
            List<Piece> laid = row.isEmpty() ? lay(block, document) : charts.charts(row, document);
            if (!laid.isEmpty()) {
                if (above != null && introduces(above, block)) {
                    pieces.set(pieces.size() - 1, pieces.getLast().glue());
                }
                pieces.add(laid.getFirst() == Piece.PAGE_BREAK ? Piece.PAGE_BREAK : laid.getFirst().after(gap));
                pieces.addAll(laid.subList(1, laid.size()));
            }
            above = block;
            i += Math.max(1, row.size());
        }
        return pieces;
    }

    /** The charts that blocks begin with. */
    private static List<LineChart> charts(List<Block> blocks) {
        return blocks.stream().takeWhile(LineChart.class::isInstance).map(LineChart.class::cast).toList();
    }

    /** Whether a paragraph is there to introduce the block below it, so that they stay on one page. */
    private static boolean introduces(Block above, Block below) {
        return above instanceof Paragraph paragraph
                && (paragraph.emphasis() == Emphasis.LEAD || !(below instanceof Paragraph));
    }

    /** Space between two blocks, in ems of the running text: words stand closer together than drawings and boxes. */
    private static double space(Block above, Block below) {
        if (above instanceof Block.Exercise) {
            return 1.3;
        }
        boolean lead = below instanceof Paragraph paragraph && paragraph.emphasis() == Emphasis.LEAD;
        if (lead || !words(above) || !words(below)) {
            return 1.2;
        }
        return introduces(above, below) ? 0.35 : 0.7;
    }

    private static boolean words(Block block) {
        return block instanceof Paragraph || block instanceof Block.Items;
    }

    private List<Piece> lay(Block block, PdfStructureElement document) {
        return switch (block) {
        case Paragraph paragraph -> text.paragraph(paragraph, document);
        case Block.Items items -> text.items(items, document);
        case Block.Fields pairs -> fields.fields(pairs.fields(), document);
        case Block.Notice notice -> notices.notice(notice, document);
        case Block.Table table -> tables.table(table, document);
        case LineChart chart -> charts.charts(List.of(chart), document);
        case Block.Drawing drawing -> List.of(drawings.drawing(drawing.figure(), document));
        case Block.Exercise exercise -> exercises.card(exercise, document);
        case Block.LogGrid grid -> grids.grid(grid, document);
        case Block.Signatures lines -> signatures.signatures(lines, document);
        case Block.PageBreak page -> List.of(Piece.PAGE_BREAK);
        };
    }
}
