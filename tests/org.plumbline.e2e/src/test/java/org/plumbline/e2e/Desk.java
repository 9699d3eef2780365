package org.plumbline.e2e;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The open workbench on a display of its own, with nothing else on it but a window manager, without which lists that
 * open below a field would lose the keys. Nobody is disturbed by it, and nothing of the product is known but what is
 * seen.
 */
final class Desk implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    /** Milliseconds between two looks at the screen. */
    private static final long GLANCE = 100;
    /** As long nothing may have happened before the next key. */
    private static final int QUIET_GLANCES = 4;
    /** Share of a processor below which the workbench only waits. */
    private static final double IDLE = 0.15;

    private final Process server;
    private final Process windows;
    private final Process workbench;
    private final Screen screen;
    private final Keyboard keyboard;

    private Desk(Process server, Process windows, Process workbench, Screen screen, Keyboard keyboard) {
        this.server = server;
        this.windows = windows;
        this.workbench = workbench;
        this.screen = screen;
        this.keyboard = keyboard;
    }

    /** Opens the workbench and waits until it shows the patients. */
    static Desk open(UnpackedProduct product) throws IOException, InterruptedException {
        Path folder = Files.createDirectory(product.home().resolve("screen"));
        var server = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp",
                "-fbdir", folder.toString()).redirectError(folder.resolve("xvfb.log").toFile()).start();
        String number = new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.US_ASCII))
                .readLine();
        if (number == null) {
            throw new IOException(Files.readString(folder.resolve("xvfb.log")));
        }
        var screen = new Screen(folder.resolve("Xvfb_screen0"));
        ByteBuffer nothing = screen.shot();
        var windows = new ProcessBuilder("openbox").redirectErrorStream(true)
                .redirectOutput(folder.resolve("openbox.log").toFile());
        windows.environment().put("DISPLAY", ':' + number);
        windows.environment().put("HOME", product.home().toString());
        var desk = new Desk(server, windows.start(), product.open(':' + number), screen, new Keyboard(':' + number));
        desk.settle(nothing);
        return desk;
    }

    Keyboard keyboard() {
        return keyboard;
    }

    /** Presses keys, and waits for what comes of them. */
    void act(String... keys) throws IOException, InterruptedException {
        ByteBuffer before = screen.shot();
        keyboard.press(keys);
        settle(before);
    }

    /** Types what is to be counted, and waits for what comes of it. */
    void type(String characters) throws IOException, InterruptedException {
        ByteBuffer before = screen.shot();
        keyboard.type(characters);
        settle(before);
    }

    /** Waits until something else is seen than before, and then nothing happens any more. */
    private void settle(ByteBuffer before) throws IOException, InterruptedException {
        var deadline = Instant.now().plus(PATIENCE);
        ByteBuffer last = before;
        long work = work();
        for (int quiet = 0; quiet < QUIET_GLANCES;) {
            if (Instant.now().isAfter(deadline)) {
                screen.save(Path.of("target", "visits", "stuck.png"));
                throw new IOException("Nothing came of the keys; what was seen then is in target/visits/stuck.png");
            }
            Thread.sleep(GLANCE);
            ByteBuffer now = screen.shot();
            long worked = work();
            boolean still = now.equals(last) && !now.equals(before) && worked - work < GLANCE * IDLE;
            quiet = still ? quiet + 1 : 0;
            last = now;
            work = worked;
        }
    }

    /** Milliseconds for which the workbench has had a processor. */
    private long work() {
        return Stream.concat(Stream.of(workbench.toHandle()), workbench.descendants())
                .map(process -> process.info().totalCpuDuration()).flatMap(Optional::stream)
                .mapToLong(Duration::toMillis).sum();
    }

    /** Keeps a picture of what is seen. */
    void picture(String name) throws IOException {
        screen.save(Path.of("target", "visits", name + ".png"));
    }

    /** Ends the workbench, so that its store is free. */
    @Override
    public void close() throws InterruptedException {
        workbench.descendants().forEach(ProcessHandle::destroy);
        workbench.destroy();
        workbench.waitFor();
        windows.destroy();
        server.destroy();
        server.waitFor();
    }
}
