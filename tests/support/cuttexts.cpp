#include "tests/support/cuttexts.h"

#include <QAbstractScrollArea>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTabBar>
#include <QTextDocumentFragment>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace disputedesk::test {

namespace {
constexpr int kSlack = 1; ///< half pixels of a font

QString plain(QString text)
{
    static const QChar breakMark(0x200b);
    return text.remove(breakMark).replace(QChar::Nbsp, u' ').simplified();
}

bool tells(const QString &toolTip, const QString &whole)
{
    return plain(QTextDocumentFragment::fromHtml(toolTip).toPlainText()).contains(plain(whole));
}

/// Scrolled to either side where it is too wide.
bool scrollsSideways(const QAbstractScrollArea &area)
{
    return area.horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
}

/// How many pixels of the widget's width, and of its height, lie where nobody gets to see them.
QSize hiddenPart(const QWidget &widget)
{
    QSize hidden;
    QRect part = widget.rect();
    for (const QWidget *at = &widget; !at->isWindow() && at->parentWidget(); at = at->parentWidget()) {
        part.translate(at->pos());
        const QWidget *const around = at->parentWidget();
        const auto *const area = qobject_cast<const QAbstractScrollArea *>(around->parentWidget());
        const bool isView = area && area->viewport() == around;
        const QRect room = around->rect();
        if (!isView || !scrollsSideways(*area))
            hidden.rwidth() += std::max(0, part.right() - room.right()) + std::max(0, room.left() - part.left());
        if (!isView || area->verticalScrollBarPolicy() == Qt::ScrollBarAlwaysOff)
            hidden.rheight() += std::max(0, part.bottom() - room.bottom()) + std::max(0, room.top() - part.top());
        part = part.intersected(room);
        if (part.isEmpty()) // scrolled away; from here on it counts as what would be seen
            part = QRect(room.topLeft(), widget.size().boundedTo(room.size()));
    }
    return hidden;
}

QString faultOf(const QLabel &label)
{
    const QRect room = label.contentsRect();
    const QFontMetrics letters = label.fontMetrics();
    const QString text = label.textFormat() == Qt::PlainText
        ? label.text()
        : QTextDocumentFragment::fromHtml(label.text()).toPlainText();
    const int flags = label.wordWrap() ? int(Qt::TextWordWrap) : 0;
    const QRect need =
        letters.boundingRect(QRect(0, 0, label.wordWrap() ? room.width() : 100'000, 100'000), flags, text);
    if (need.width() > room.width() + kSlack)
        return u"%1 px wide, needs %2"_s.arg(room.width()).arg(need.width());
    if (need.height() > room.height() + letters.lineSpacing() / 3)
        return u"%1 px high, needs %2"_s.arg(room.height()).arg(need.height());
    return {};
}

QString faultOf(const QAbstractButton &button)
{
    const QSize need = button.sizeHint();
    if (button.width() + kSlack < need.width())
        return u"%1 px wide, needs %2"_s.arg(button.width()).arg(need.width());
    if (button.height() + 4 < need.height()) // the padding may give a little
        return u"%1 px high, needs %2"_s.arg(button.height()).arg(need.height());
    return {};
}

class Findings {
public:
    void add(const QWidget &widget, const QString &text, const QString &fault, const QString &toolTip)
    {
        if (!fault.isEmpty() && !tells(toolTip, text))
            lines.append(u"%1 %2 “%3”: %4"_s.arg(
                QLatin1StringView(widget.metaObject()->className()), widget.objectName(), plain(text), fault));
    }
    QStringList lines;
};

void look(const QTabBar &bar, Findings &found)
{
    for (int i = 0; i < bar.count(); ++i) {
        const QRect tab = bar.tabRect(i);
        QString fault;
        if (tab.width() + kSlack < bar.fontMetrics().size(Qt::TextShowMnemonic, bar.tabText(i)).width())
            fault = u"tab of %1 px"_s.arg(tab.width());
        else if (tab.right() > bar.width() || tab.left() < 0)
            fault = u"tab ends at %1 of %2 px"_s.arg(tab.right()).arg(bar.width());
        found.add(bar, bar.tabText(i), fault, bar.tabToolTip(i));
    }
}

void look(const QHeaderView &header, Findings &found)
{
    if (header.orientation() != Qt::Horizontal || !header.model())
        return;
    for (int section = 0; section < header.count(); ++section) {
        if (header.isSectionHidden(section))
            continue;
        const QString text = header.model()->headerData(section, Qt::Horizontal).toString();
        QFont letters = header.font();
        letters.setWeight(QFont::DemiBold); // the style sheet's
        const int need = QFontMetrics(letters).horizontalAdvance(text);
        if (header.sectionSize(section) < need)
            found.add(header, text, u"section of %1 px, needs %2"_s.arg(header.sectionSize(section)).arg(need),
                header.model()->headerData(section, Qt::Horizontal, Qt::ToolTipRole).toString());
    }
}

bool showsText(const QAbstractButton &button)
{
    const auto *const tool = qobject_cast<const QToolButton *>(&button);
    return !button.text().isEmpty()
        && !(tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull());
}

void look(const QWidget &widget, Findings &found)
{
    const auto outside = [&widget](const QString &fault) {
        const QSize hidden = hiddenPart(widget);
        return !fault.isEmpty()       ? fault
            : hidden.width() > kSlack ? u"%1 px of it are cut off at the side"_s.arg(hidden.width())
            : hidden.height() > 4     ? u"%1 px of it are cut off above or below"_s.arg(hidden.height())
                                      : QString();
    };
    if (const auto *const bar = qobject_cast<const QTabBar *>(&widget))
        look(*bar, found);
    else if (const auto *const header = qobject_cast<const QHeaderView *>(&widget))
        look(*header, found);
    else if (const auto *const label = qobject_cast<const QLabel *>(&widget); label && !label->text().isEmpty())
        found.add(widget, label->text(), outside(faultOf(*label)), label->toolTip());
    else if (const auto *const button = qobject_cast<const QAbstractButton *>(&widget); button && showsText(*button))
        found.add(widget, QString(button->text()).remove(u'&'), outside(faultOf(*button)), button->toolTip());
}
} // namespace

QStringList cutTexts(const QWidget &root)
{
    Findings found;
    look(root, found);
    const QList<QWidget *> inside = root.findChildren<QWidget *>();
    for (const QWidget *const widget : inside)
        if (widget->isVisible() && widget->window() == root.window())
            look(*widget, found);
    return found.lines;
}

} // namespace disputedesk::test
