package org.plumbline.report.xlsx.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** POI writes and reads inside the framework. */
class PoiTest {

    @Test
    void aCellComesBack() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook()) {
            workbook.createSheet("Outcomes").createRow(0).createCell(0).setCellValue(42);
            workbook.write(bytes);
        }
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertEquals(42, workbook.getSheet("Outcomes").getRow(0).getCell(0).getNumericCellValue());
        }
    }
}
