#include "ui/theme/pagestack.h"

namespace disputedesk {

namespace {
/// Knows no page but the one that is shown.
class CurrentLayout : public QStackedLayout {
public:
    using QStackedLayout::QStackedLayout;

    QSize sizeHint() const override { return currentWidget() ? currentWidget()->sizeHint() : QSize(); }
    QSize minimumSize() const override
    {
        const QWidget *const page = currentWidget();
        return page ? page->minimumSizeHint().expandedTo(page->minimumSize()) : QSize();
    }
    bool hasHeightForWidth() const override { return currentWidget() && currentWidget()->hasHeightForWidth(); }
    int heightForWidth(int width) const override
    {
        return currentWidget() ? currentWidget()->heightForWidth(width) : -1;
    }
};
} // namespace

PageStack::PageStack(QWidget *parent)
    : QWidget(parent)
    , m_layout(new CurrentLayout(this))
{
    connect(m_layout, &QStackedLayout::currentChanged, this, [this] {
        m_layout->invalidate();
        updateGeometry();
    });
}

} // namespace disputedesk
