#include "ui/theme/wholedialog.h"

#include "ui/theme/fitscroll.h"

#include <QDialog>
#include <QEvent>
#include <QLayout>
#include <QScreen>

#include <utility>

namespace disputedesk {

namespace {
class WholeDialog final : public QObject {
public:
    WholeDialog(QDialog &dialog, int leastWidth)
        : QObject(&dialog)
        , m_dialog(dialog)
        , m_leastWidth(leastWidth)
    {
        dialog.setMinimumWidth(leastWidth);
        dialog.installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == &m_dialog && (event->type() == QEvent::Show || event->type() == QEvent::LayoutRequest))
            grow();
        return false;
    }

private:
    void grow()
    {
        const QLayout *const layout = m_dialog.layout();
        if (!layout)
            return; // still being built
        const QSize screen = m_dialog.screen()->availableSize();
        const QSize least = layout->totalMinimumSize();
        const int wide = qMin(qMax(m_leastWidth, least.width()), screen.width());
        m_dialog.setMinimumWidth(wide); // QDialog keeps to its layout's only as long as it has none of its own
        const int width = qMax(m_dialog.width(), wide);
        int high = layout->hasHeightForWidth() ? layout->totalMinimumHeightForWidth(width) : least.height();
        for (const FitScroll *const scroll : m_dialog.findChildren<FitScroll *>())
            if (!scroll->isHidden())
                high += qMax(0, scroll->sizeHint().height() - scroll->minimumSizeHint().height());
        m_dialog.resize(width, qMax(m_dialog.height(), qMin(high, screen.height())));
        if (m_dialog.isVisible())
            showWhole(screen.height());
    }

    /// A row of buttons wants a few pixels more than its least, and takes its share of what was added: a bar would
    /// stand there for the rest.
    void showWhole(int mostHigh)
    {
        int before = mostHigh;
        for (int missing = missingHeight(); missing > 0 && missing < before && m_dialog.height() < mostHigh;
             before = std::exchange(missing, missingHeight()))
            m_dialog.resize(m_dialog.width(), qMin(m_dialog.height() + missing, mostHigh));
    }

    int missingHeight() const
    {
        m_dialog.layout()->activate();
        int missing = 0;
        for (const FitScroll *const scroll : m_dialog.findChildren<FitScroll *>())
            if (scroll->isVisible())
                missing += qMax(0, scroll->sizeHint().height() - scroll->height());
        return missing;
    }

    QDialog &m_dialog;
    int m_leastWidth;
};
} // namespace

bool isLowScreen(const QWidget &widget)
{
    constexpr int kLowLines = 30; // of text
    const QScreen *const screen = widget.screen();
    return screen && screen->availableSize().height() < kLowLines * widget.fontMetrics().lineSpacing();
}

void keepWhole(QDialog &dialog, int leastWidth) { new WholeDialog(dialog, leastWidth); }

} // namespace disputedesk
