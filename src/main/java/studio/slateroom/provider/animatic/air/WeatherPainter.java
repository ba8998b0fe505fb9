package studio.slateroom.provider.animatic.air;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.util.Random;
import java.util.Set;
import studio.slateroom.provider.animatic.draw.Layer;
import studio.slateroom.provider.animatic.draw.Tint;
import studio.slateroom.provider.animatic.scene.Mood;
import studio.slateroom.provider.animatic.scene.Weather;

/** Paints what is in the air over a sheet. */
public final class WeatherPainter {

    private final Layer sheet;
    private final double unit;
    private final Mood mood;
    private final Random random;

    /**
     * A painter for one sheet.
     *
     * @param unit the frame's height, in pixels
     */
    public WeatherPainter(Layer sheet, double unit, Mood mood, Random random) {
        this.sheet = sheet;
        this.unit = unit;
        this.mood = mood;
        this.random = random;
    }

    /** Paints all of it, larger and rarer the nearer it is: 0 is far off, 1 is close to the camera. */
    public void paint(Set<Weather> weather, double nearness) {
        Graphics2D g = sheet.graphics();
        if (weather.contains(Weather.FOG)) {
            fog(g, nearness);
        }
        if (weather.contains(Weather.RAIN)) {
            rain(g, nearness);
        }
        if (weather.contains(Weather.SNOW)) {
            snow(g, nearness);
        }
        g.dispose();
    }

    private void rain(Graphics2D g, double nearness) {
        int count = (int) (sheet.width() / unit * (260 - 170 * nearness));
        for (int i = 0; i < count; i++) {
            double x = random.nextDouble() * sheet.width() * 1.1;
            double y = random.nextDouble() * sheet.height();
            double length = unit * (0.03 + 0.07 * nearness) * (0.6 + 0.8 * random.nextDouble());
            g.setStroke(new BasicStroke((float) (unit * (0.0009 + 0.0016 * nearness))));
            g.setColor(mood.accent().lighter(0.4).color(0.10 + 0.16 * random.nextDouble()));
            g.draw(new Line2D.Double(x, y, x - length * 0.18, y + length));
        }
    }

    private void snow(Graphics2D g, double nearness) {
        int count = (int) (sheet.width() / unit * (240 - 190 * nearness));
        for (int i = 0; i < count; i++) {
            double size = unit * (0.002 + 0.010 * nearness) * (0.5 + random.nextDouble());
            g.setColor(Tint.WHITE.color(0.25 + 0.45 * random.nextDouble()));
            g.fill(new Ellipse2D.Double(
                    random.nextDouble() * sheet.width(), random.nextDouble() * sheet.height(), size, size));
        }
    }

    private void fog(Graphics2D g, double nearness) {
        for (int i = 0; i < 14; i++) {
            double width = unit * (0.5 + 0.7 * random.nextDouble());
            double height = unit * (0.05 + 0.06 * random.nextDouble());
            double x = random.nextDouble() * sheet.width();
            double y = sheet.height() * (0.42 + 0.5 * random.nextDouble());
            for (int ring = 6; ring >= 1; ring--) {
                double part = ring / 6.0;
                g.setColor(mood.haze().lighter(0.15).color(0.028 * (1 - 0.6 * nearness)));
                g.fill(new Ellipse2D.Double(x - width * part, y - height * part, 2 * width * part, 2 * height * part));
            }
        }
    }
}
