#include "ui/charts/chartscale.h"

#include <algorithm>
#include <cmath>

namespace disputedesk {

ChartScale ChartScale::upTo(double most, bool whole)
{
    constexpr int kMostSteps = 5;
    if (!(most > 0) || !std::isfinite(most))
        return {};
    ChartScale scale;
    double power = std::pow(10, std::floor(std::log10(most)) - 1);
    if (whole)
        power = std::max(power, 1.0);
    scale.step = power * 100;
    for (const double factor : {1.0, 2.0, 5.0, 10.0, 20.0, 50.0})
        if (std::ceil(most / (power * factor)) <= kMostSteps) {
            scale.step = power * factor;
            break;
        }
    scale.steps = std::max(1, int(std::ceil(most / scale.step - 1e-9)));
    scale.top = scale.step * scale.steps;
    return scale;
}

} // namespace disputedesk
