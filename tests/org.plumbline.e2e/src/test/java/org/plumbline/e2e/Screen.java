package org.plumbline.e2e;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

/**
 * What a virtual display shows, read from the X window dump that it keeps of its screen.
 *
 * @param dump the file
 */
record Screen(Path dump) {

    /** Numbers of the header that say where the pixels are: each of four bytes, the most significant one first. */
    private static final int HEADER_SIZE = 0;
    private static final int WIDTH = 4;
    private static final int HEIGHT = 5;
    private static final int LINE = 12;
    private static final int COLORS = 19;
    private static final int BYTES_OF_COLOR = 12;

    /** All that is seen now, to be compared with what is seen at another moment. */
    ByteBuffer shot() throws IOException {
        return ByteBuffer.wrap(Files.readAllBytes(dump));
    }

    /** Writes what is seen now as a picture. */
    void save(Path png) throws IOException {
        ByteBuffer shot = shot();
        int pixels = number(shot, HEADER_SIZE) + number(shot, COLORS) * BYTES_OF_COLOR;
        var picture = new BufferedImage(number(shot, WIDTH), number(shot, HEIGHT), BufferedImage.TYPE_INT_RGB);
        shot.order(ByteOrder.LITTLE_ENDIAN);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                picture.setRGB(x, y, shot.getInt(pixels + y * number(shot, LINE) + x * Integer.BYTES));
            }
        }
        Files.createDirectories(png.getParent());
        ImageIO.write(picture, "png", png.toFile());
    }

    private static int number(ByteBuffer shot, int index) {
        return shot.duplicate().order(ByteOrder.BIG_ENDIAN).getInt(index * Integer.BYTES);
    }
}
