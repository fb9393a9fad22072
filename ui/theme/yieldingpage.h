#pragma once

#include <QLayout>
#include <QWidget>

namespace disputedesk {

/// What a FitScroll holds where parts of it scroll by themselves: it asks for the least height, so that those parts
/// yield before all of it scrolls around them. It must have a layout.
class YieldingPage : public QWidget {
public:
    using QWidget::QWidget;
    int heightForWidth(int width) const override { return layout()->totalMinimumHeightForWidth(width); }
};

} // namespace disputedesk
