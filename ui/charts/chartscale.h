#pragma once

namespace disputedesk {

/// Where a scale from nought ends, and how far its lines are apart: steps of 1, 2 or 5, three to six of them.
struct ChartScale {
    double top = 1;
    double step = 1;
    int steps = 1;

    /// `whole`: numbers of disputes, which have no halves.
    static ChartScale upTo(double most, bool whole);
};

} // namespace disputedesk
