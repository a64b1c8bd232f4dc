package org.waybill.server.workbench.view.map;

/**
 * The Equal Earth projection: areas keep their proportion.
 *
 * <p>B. Šavrič, T. Patterson, B. Jenny: The Equal Earth map projection, International Journal of Geographical
 * Information Science 33 (2019), equations 1 to 3.
 */
final class EqualEarth {
    private static final double A1 = 1.340264;
    private static final double A2 = -0.081106;
    private static final double A3 = 0.000893;
    private static final double A4 = 0.003796;
    private static final double ROOT_OF_3 = Math.sqrt(3);

    private EqualEarth() {}

    /**
     * A place on the plane, in radians of the globe, y growing northward.
     *
     * @param longitude degrees east
     * @param latitude degrees north
     */
    static Spot project(double longitude, double latitude) {
        double theta = Math.asin(ROOT_OF_3 / 2 * Math.sin(Math.toRadians(latitude)));
        double two = theta * theta;
        double six = two * two * two;
        double x = 2
                * ROOT_OF_3
                * Math.toRadians(longitude)
                * Math.cos(theta)
                / (3 * (9 * A4 * six * two + 7 * A3 * six + 3 * A2 * two + A1));
        double y = theta * (A4 * six * two + A3 * six + A2 * two + A1);
        return new Spot(x, y);
    }
}
