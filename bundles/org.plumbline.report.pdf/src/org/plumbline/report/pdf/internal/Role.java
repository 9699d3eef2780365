package org.plumbline.report.pdf.internal;

import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;

/** Standard structure types of tagged PDF (ISO 32000-1, 14.8.4) that reports use. */
enum Role {

    DOCUMENT("Document"), DIV("Div"), H1("H1"), H2("H2"), H3("H3"), P("P"), L("L"), LI("LI"), LABEL("Lbl"),
    BODY("LBody"), TABLE("Table"), CAPTION("Caption"), TR("TR"), TH("TH"), TD("TD"), FIGURE("Figure");

    private static final PdfName OWNER = new PdfName("O");
    private static final PdfName SCOPE = new PdfName("Scope");

    private final PdfName name;

    Role(String name) {
        this.name = new PdfName(name);
    }

    PdfName pdfName() {
        return name;
    }

    /** A new element of this type, the last one in {@code parent}. */
    PdfStructureElement in(PdfStructureElement parent) {
        return new PdfStructureElement(parent, name);
    }

    /** A header cell of a column or, otherwise, of a row. */
    static PdfStructureElement header(PdfStructureElement row, boolean ofColumn) {
        PdfStructureElement cell = TH.in(row);
        cell.put(PdfName.A, attribute("Table", SCOPE, new PdfName(ofColumn ? "Column" : "Row")));
        return cell;
    }

    /** A list whose labels count like {@code numbering}: Disc, Decimal, Square or None. */
    static PdfStructureElement list(PdfStructureElement parent, String numbering) {
        PdfStructureElement list = L.in(parent);
        list.put(PdfName.A, attribute("List", new PdfName("ListNumbering"), new PdfName(numbering)));
        return list;
    }

    /** A figure with words for those who cannot see it. */
    static PdfStructureElement figure(PdfStructureElement parent, String alternative) {
        PdfStructureElement figure = FIGURE.in(parent);
        figure.put(PdfName.ALT, new PdfString(alternative, PdfObject.TEXT_UNICODE));
        return figure;
    }

    /** Says where on its page a figure stands. */
    static void place(PdfStructureElement figure, double left, double bottom, double right, double top) {
        PdfArray box = new PdfArray(new float[] { (float) left, (float) bottom, (float) right, (float) top });
        PdfDictionary layout = attribute("Layout", PdfName.BBOX, box);
        layout.put(new PdfName("Placement"), new PdfName("Block"));
        figure.put(PdfName.A, layout);
    }

    private static PdfDictionary attribute(String owner, PdfName key, PdfObject value) {
        PdfDictionary attribute = new PdfDictionary();
        attribute.put(OWNER, new PdfName(owner));
        attribute.put(key, value);
        return attribute;
    }
}
