#include "ui/theme/wholedialog.h"

#include "ui/theme/fitscroll.h"

#include <QDialog>
#include <QGuiApplication>
#include <QLayout>
#include <QList>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QScreen>
#include <QTimer>

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

    void setLeastWidth(int leastWidth)
    {
        m_leastWidth = leastWidth;
        m_dialog.setMinimumWidth(leastWidth);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched != &m_dialog)
            return false;
        if (event->type() == QEvent::Resize)
            judge(*static_cast<QResizeEvent *>(event));
        else if (event->type() == QEvent::Show || event->type() == QEvent::LayoutRequest)
            fit();
        return false;
    }

private:
    /// Whoever else gives it a size has chosen one, the person or the system: it is never made smaller again.
    void judge(const QResizeEvent &event)
    {
        const bool forced = event.size() == event.oldSize().expandedTo(m_dialog.minimumSize()); // by its layout
        if (m_wish >= 0 && m_dialog.isVisible() && !m_fitting && !forced && !m_given.contains(event.size()))
            m_chosen = true;
    }

    void give(int width, int height)
    {
        if (m_given.size() == kGivenKept)
            m_given.removeFirst();
        m_given.append({width, height});
        m_dialog.resize(width, height);
    }

    void fit()
    {
        const QLayout *const layout = m_dialog.layout();
        if (!layout || m_fitting)
            return; // still being built, or at it
        m_chosen = m_chosen || (m_wish < 0 && m_dialog.testAttribute(Qt::WA_Resized)); // by its maker
        const QScopedValueRollback<bool> fitting(m_fitting, true);
        const QSize screen = m_dialog.screen()->availableSize();
        const QSize least = layout->totalMinimumSize();
        const int wide = qMin(qMax(m_leastWidth, least.width()), screen.width());
        m_dialog.setMinimumWidth(wide); // QDialog keeps to its layout's only as long as it has none of its own
        const int width = qMax(m_dialog.width(), wide);
        const bool breaks = layout->hasHeightForWidth();
        int high = breaks ? layout->totalMinimumHeightForWidth(width) : least.height();
        for (const FitScroll *const scroll : m_dialog.findChildren<FitScroll *>())
            if (!scroll->isHidden())
                high += qMax(0, scroll->sizeHint().height() - scroll->minimumSizeHint().height());
        high = qMin(high, screen.height());
        const int hint = breaks ? layout->totalHeightForWidth(width) : layout->totalSizeHint().height();
        give(width, fittingHeight(high, qBound(high, hint, screen.height())));
        if (m_dialog.isVisible())
            showWhole(screen.height());
    }

    /// At least `least`. No higher than `wish` once that became less: by itself it takes back only what the content
    /// gave up, so that nothing swings.
    int fittingHeight(int least, int wish)
    {
        const int height = qMax(m_dialog.height(), least);
        const bool less = m_dialog.isVisible() && wish < m_wish;
        if (less && !m_chosen && QGuiApplication::mouseButtons() != Qt::NoButton) {
            QTimer::singleShot(kReleaseMs, this, [this] { fit(); }); // what is pressed must be there for the release
            return height;
        }
        m_wish = wish;
        return less && !m_chosen ? qMin(height, wish) : height;
    }

    /// A row of buttons wants a few pixels more than its least, and takes its share of what was added: a bar would
    /// stand there for the rest.
    void showWhole(int mostHigh)
    {
        int before = mostHigh;
        for (int missing = missingHeight(); missing > 0 && missing < before && m_dialog.height() < mostHigh;
             before = std::exchange(missing, missingHeight()))
            give(m_dialog.width(), qMin(m_dialog.height() + missing, mostHigh));
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

    static constexpr int kReleaseMs = 50;
    static constexpr qsizetype kGivenKept = 6;

    QDialog &m_dialog;
    int m_leastWidth;
    int m_wish = -1; ///< the height that the content wanted last; -1: not asked yet
    QList<QSize> m_given; ///< the last ones: a window system may tell of them later, one after the other
    bool m_chosen = false;
    bool m_fitting = false;
};
} // namespace

bool isLowScreen(const QWidget &widget)
{
    constexpr int kLowLines = 30; // of text
    const QScreen *const screen = widget.screen();
    return screen && screen->availableSize().height() < kLowLines * widget.fontMetrics().lineSpacing();
}

void keepWhole(QDialog &dialog, int leastWidth)
{
    for (QObject *const child : dialog.children())
        if (auto *const before = dynamic_cast<WholeDialog *>(child)) // two would take each other for the person
            return before->setLeastWidth(leastWidth);
    new WholeDialog(dialog, leastWidth);
}

} // namespace disputedesk
