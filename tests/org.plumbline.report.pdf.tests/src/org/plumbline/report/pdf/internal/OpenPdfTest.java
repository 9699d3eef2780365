package org.plumbline.report.pdf.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.openpdf.text.Document;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfWriter;

/** OpenPDF writes and reads inside the framework. */
class OpenPdfTest {

    @Test
    void aPageIsWritten() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new Document()) {
            PdfWriter.getInstance(document, bytes);
            document.open();
            document.add(new Paragraph("Knee to wall"));
        }
        try (var reader = new PdfReader(bytes.toByteArray())) {
            assertEquals(1, reader.getNumberOfPages());
        }
    }
}
