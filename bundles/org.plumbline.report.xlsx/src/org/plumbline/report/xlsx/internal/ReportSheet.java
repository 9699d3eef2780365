package org.plumbline.report.xlsx.internal;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.report.model.Block;
import org.plumbline.report.model.Block.Drawing;
import org.plumbline.report.model.Block.Emphasis;
import org.plumbline.report.model.Block.Exercise;
import org.plumbline.report.model.Block.Fields;
import org.plumbline.report.model.Block.Items;
import org.plumbline.report.model.Block.LineChart;
import org.plumbline.report.model.Block.LogGrid;
import org.plumbline.report.model.Block.Notice;
import org.plumbline.report.model.Block.PageBreak;
import org.plumbline.report.model.Block.Paragraph;
import org.plumbline.report.model.Block.Signatures;
import org.plumbline.report.model.Block.Table;
import org.plumbline.report.model.Report;
import org.plumbline.report.model.Report.Section;
import org.plumbline.report.xlsx.internal.Grid.Spans;

/** One sheet: sections of blocks from top to bottom, on columns that suit them. */
final class ReportSheet {

    /** Rows from which on a table rules its sheet, even beside others. */
    private static final int LONG = 25;

    /** Columns from which on the first stays in view. */
    private static final int WORTH_FREEZING = 7;

    /** Highest part of a window that may be kept from scrolling, in points. */
    private static final double MOST_FROZEN = 200;

    private final Setting setting;
    private final ChartNumbers numbers;
    private final Map<Block, Spans> places = new IdentityHashMap<>();
    private final SheetWriter sheet;
    private final Prose prose;

    /** The table whose head stays in view. */
    private final @Nullable Table ruling;

    /** Whether something stands beside the printed page. */
    private boolean besides;

    /** A block and the columns it asks for. */
    private record Wish(Block block, Columns columns) {
    }

    /**
     * @param grid columns, still to be made wide enough for the blocks
     */
    private ReportSheet(List<Wish> wishes, @Nullable Table ruling, ChartNumbers numbers, Grid grid,
            XSSFSheet empty, Setting setting) {
        this.ruling = ruling;
        this.numbers = numbers;
        this.setting = setting;
        wishes.forEach(wish -> places.put(wish.block, grid.place(wish.columns)));
        sheet = new SheetWriter(empty, setting, grid.widths());
        prose = new Prose(sheet, setting.wording());
    }

    /** Writes the first sheet: what the report is about, the sections on it, and where the others are. */
    static void front(Report report, List<Section> sections, List<String> others, XSSFSheet empty, Setting setting) {
        var numbers = new ChartNumbers(List.of(), setting);
        List<Block> blocks = sections.stream().flatMap(section -> section.blocks().stream()).toList();
        ReportSheet front = new ReportSheet(wishes(blocks), null, numbers, Grid.forText(), empty, setting);
        front.begin(report);
        for (Section section : sections) {
            front.prose.heading(section.heading());
            front.body(section);
        }
        front.end(report, others);
    }

    /** Writes a section to a sheet of its own. */
    static void of(Section section, XSSFSheet empty, Setting setting) {
        var numbers = new ChartNumbers(section.blocks(), setting);
        List<Block> blocks = new ArrayList<>(section.blocks());
        if (!numbers.table().rows().isEmpty()) {
            blocks.add(numbers.table());
        }
        List<Wish> wishes = wishes(blocks);
        Grid grid = Grid.of(wishes.stream().map(Wish::columns).toList());
        ReportSheet sheet = new ReportSheet(wishes, ruling(blocks), numbers, grid, empty, setting);
        sheet.sheet.wide(section.heading(), Role.TITLE);
        sheet.sheet.gap(Prose.GAP);
        sheet.body(section);
        sheet.limitPrint();
    }

    /** The only table, or the first long one. */
    private static @Nullable Table ruling(List<Block> blocks) {
        List<Table> tables = blocks.stream().filter(Table.class::isInstance).map(Table.class::cast).toList();
        for (Table table : tables) {
            if (tables.size() == 1 || table.rows().size() >= LONG) {
                return table;
            }
        }
        return null;
    }

    /** What the blocks ask of the columns, those that are not simply as wide as the sheet. */
    private static List<Wish> wishes(List<Block> blocks) {
        List<Wish> wishes = new ArrayList<>();
        for (Block block : blocks) {
            switch (block) {
            case Table table -> wishes.add(new Wish(table, TableColumns.of(table)));
            case Exercise exercise -> wishes.add(new Wish(exercise, ExerciseBlock.COLUMNS));
            case LogGrid grid -> wishes.add(new Wish(grid, LogBlock.columns(grid)));
            default -> {
                // as wide as the sheet
            }
            }
        }
        return wishes;
    }

    /** Title, sender and whom the report is about. */
    private void begin(Report report) {
        sheet.wide(report.title(), Role.TITLE);
        sheet.wide(report.letterhead().clinic(), Role.LEAD);
        if (!report.letterhead().lines().isEmpty()) {
            sheet.wide(String.join(" · ", report.letterhead().lines()), Role.MUTED);
        }
        sheet.gap(2 * Prose.GAP);
        prose.fields(report.subject());
    }

    private void body(Section section) {
        List<Block> blocks = section.blocks();
        for (int at = 0; at < blocks.size(); at++) {
            Block block = blocks.get(at);
            switch (block) {
            case Paragraph paragraph -> prose.paragraph(paragraph,
                    at < blocks.size() - 1 && leads(paragraph, blocks.get(at + 1)));
            case Items items -> prose.items(items);
            case Fields fields -> prose.fields(fields);
            case Notice notice -> prose.notice(notice);
            case Signatures signatures -> prose.signatures(signatures);
            case PageBreak pageBreak -> sheet.turn();
            case Table table -> table(table);
            case LineChart chart -> {
                if (chart == numbers.charts().getFirst()) {
                    charts();
                }
            }
            case Drawing drawing -> {
                // a table beside it says the same in numbers
            }
            case LogGrid grid -> new LogBlock(grid, sheet, place(block), setting).write();
            case Exercise exercise -> new ExerciseBlock(sheet, place(block), setting).write(exercise);
            }
        }
    }

    /** Text that is more than running text is about what follows it, and any text is about the table or list behind. */
    private static boolean leads(Paragraph paragraph, Block next) {
        return paragraph.emphasis() != Emphasis.NORMAL || next instanceof Table || next instanceof Items;
    }

    private Spans place(Block block) {
        Spans place = places.get(block);
        if (place == null) {
            throw new IllegalStateException("A block was not planned for");
        }
        return place;
    }

    private TableBlock table(Table table) {
        boolean rules = table == ruling;
        TableBlock block = new TableBlock(table, place(table), sheet, setting);
        if (!table.caption().isBlank()) {
            sheet.lead(() -> sheet.wide(table.caption(), Role.MUTED));
        }
        double above = sheet.height();
        block.write(rules);
        besides |= block.hasSources();
        if (rules && above < MOST_FROZEN) {
            sheet.sheet().createFreezePane(table.columns().size() >= WORTH_FREEZING ? 1 : 0, block.head() + 1);
        }
        return block;
    }

    private void charts() {
        ChartBlock block = new ChartBlock(numbers, sheet, setting);
        block.reserve();
        if (!numbers.table().rows().isEmpty()) {
            block.draw(table(numbers.table()));
        }
    }

    /** Sources and links are to be used on the screen; on paper they would make everything else small. */
    private void limitPrint() {
        if (besides) {
            XSSFSheet target = sheet.sheet();
            target.getWorkbook().setPrintArea(target.getWorkbook().getSheetIndex(target), 0, sheet.columns() - 1, 0,
                    sheet.next() - 1);
        }
    }

    private void end(Report report, List<String> others) {
        int row = 0;
        for (String other : others) {
            while (sheet.sheet().getRow(row).getHeightInPoints() < Role.LINK.lineHeight()) {
                row++;
            }
            link(row++, other);
        }
        sheet.gap(2 * Prose.GAP);
        sheet.wide(setting.wording().of("knowledge", report.contentVersion()), Role.MUTED);
        if (!report.footnote().isBlank()) {
            sheet.wide(report.footnote(), Role.MUTED);
        }
        limitPrint();
    }

    /** Points to another sheet, beside the printed page. */
    private void link(int row, String name) {
        XSSFSheet target = sheet.sheet();
        XSSFCell cell = target.getRow(row).createCell(sheet.columns());
        cell.setCellStyle(sheet.styles().text(Role.LINK, HorizontalAlignment.LEFT, false));
        cell.setCellValue(name);
        XSSFHyperlink link = target.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + name.replace("'", "''") + "'!A1");
        cell.setHyperlink(link);
        besides = true;
    }
}
