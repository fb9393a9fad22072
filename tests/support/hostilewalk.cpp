#include "tests/support/hostilewalk.h"

#include "tests/support/hostilejudge.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QStyledItemDelegate>
#include <QTabBar>
#include <QTextEdit>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace disputedesk::test {

namespace {
constexpr int kMostRows = 250;
constexpr int kMostTips = 12; ///< rows of a view whose tool tips are asked for as the mouse does
constexpr int kWidest = 1440; ///< pixels; the screen of the tests
constexpr qsizetype kMostCompared = 4000; ///< characters of a text in which the corpus is looked for

class Walker {
public:
    Walker(HostileWalk &walk, const QWidget &root)
        : m_walk(walk)
        , m_root(root)
    {
    }

    void look(QWidget &widget)
    {
        ++m_walk.widgets;
        m_where = widget.objectName();
        if (m_where.isEmpty())
            m_where = QLatin1StringView(widget.metaObject()->className());
        if (m_where == "qtooltip_label"_L1) // a tool tip that stands there just now
            return tip(static_cast<QLabel &>(widget).text(), "tool tip shown");
        tip(widget.whatsThis(), "what's this");
        shown(widget.windowTitle(), "window title");
        hover(widget);
        spoken(widget);
        measure(widget);
        if (const auto *label = qobject_cast<QLabel *>(&widget))
            look(*label);
        else if (const auto *button = qobject_cast<QAbstractButton *>(&widget))
            marked(button->text(), "button");
        else if (const auto *box = qobject_cast<QGroupBox *>(&widget))
            marked(box->title(), "group");
        else if (const auto *line = qobject_cast<QLineEdit *>(&widget))
            shown(line->isReadOnly() ? line->text() : line->placeholderText(), "line");
        else if (const auto *edit = qobject_cast<QPlainTextEdit *>(&widget))
            shown(edit->isReadOnly() ? edit->toPlainText() : edit->placeholderText(), "text");
        else if (qobject_cast<QTextEdit *>(&widget) && m_root.objectName() != "helpDialog"_L1)
            say("can show rich text", {}); // the help shows what comes with the program
        if (const auto *tabs = qobject_cast<QTabBar *>(&widget))
            for (int i = 0; i < tabs->count(); ++i) {
                marked(tabs->tabText(i), "tab");
                tip(tabs->tabToolTip(i), "tab's tool tip");
            }
        if (const auto *combo = qobject_cast<QComboBox *>(&widget))
            for (int i = 0; i < combo->count(); ++i) {
                shown(choiceOf(*combo, i), "choice");
                tip(combo->itemData(i, Qt::ToolTipRole).toString(), "choice's tool tip");
            }
        if (auto *view = qobject_cast<QAbstractItemView *>(&widget); view && view->model())
            look(*view);
        if (const auto *menu = qobject_cast<QMenu *>(&widget))
            marked(menu->title(), "menu");
        const QList<QAction *> actions = widget.actions();
        for (const QAction *action : actions) {
            marked(action->text(), "action");
            tip(action->toolTip(), "action's tool tip");
            tip(action->whatsThis(), "action's what's this");
            shown(action->statusTip(), "action's status tip");
        }
    }

private:
    static QString choiceOf(const QComboBox &combo, int row)
    {
        const auto *const delegate = qobject_cast<const QStyledItemDelegate *>(combo.itemDelegate());
        return delegate ? delegate->displayText(combo.itemText(row), combo.locale()) : combo.itemText(row);
    }

    void look(const QLabel &label)
    {
        const bool foreign = shown(label.text(), "label");
        const bool rich = label.textFormat() == Qt::RichText || label.textFormat() == Qt::MarkdownText;
        if (rich || (label.textFormat() == Qt::AutoText && (foreign || Qt::mightBeRichText(label.text()))))
            say(rich ? "label of rich text" : "label that guesses at its text", label.text());
        if (label.openExternalLinks() && label.textFormat() != Qt::PlainText)
            say("label that opens links", label.text());
    }

    void look(QAbstractItemView &view)
    {
        const QAbstractItemModel &model = *view.model();
        const QModelIndex root = view.rootIndex();
        for (const auto way : {Qt::Horizontal, Qt::Vertical})
            for (int n = 0; n < qMin(way == Qt::Horizontal ? model.columnCount(root) : model.rowCount(root), 60); ++n) {
                shown(model.headerData(n, way).toString(), "header");
                tip(model.headerData(n, way, Qt::ToolTipRole).toString(), "header's tool tip");
            }
        if (m_walk.leftOut.contains(m_where) || qobject_cast<QHeaderView *>(&view))
            return;
        QSet<int> bare; // columns whose tips are shown as the model gives them
        rows(view, root, bare);
        delete tipLabel();
    }

    /// Qt's own, when one stands there or stood there a moment ago.
    static QWidget *tipLabel()
    {
        const QWidgetList tops = QApplication::topLevelWidgets();
        const auto tip = std::find_if(
            tops.cbegin(), tops.cend(), [](const QWidget *top) { return top->objectName() == "qtooltip_label"_L1; });
        return tip == tops.cend() ? nullptr : *tip;
    }

    void rows(QAbstractItemView &view, const QModelIndex &parent, QSet<int> &bare)
    {
        const QAbstractItemModel &model = *view.model();
        for (int row = 0; row < qMin(model.rowCount(parent), kMostRows); ++row)
            for (int column = 0; column < model.columnCount(parent); ++column) {
                const QModelIndex index = model.index(row, column, parent);
                shown(index.data(Qt::DisplayRole).toString(), "cell");
                shown(index.data(Qt::AccessibleTextRole).toString(), "cell as spoken");
                shown(index.data(Qt::AccessibleDescriptionRole).toString(), "cell's description");
                const QString told = index.data(Qt::ToolTipRole).toString();
                if (!told.isEmpty() && row < kMostTips && hoverCell(view, index, told))
                    bare.insert(column);
                if (bare.contains(column))
                    tip(told, "cell's tool tip");
                if (column == 0 && model.hasChildren(index))
                    rows(view, index, bare);
            }
    }

    /// True when the tip was shown as the model gave it.
    bool hoverCell(QAbstractItemView &view, const QModelIndex &index, const QString &told)
    {
        const QPoint place = view.visualRect(index).center();
        if (!view.isVisible() || !view.viewport()->rect().contains(place) || !isNew(told, "cell's tool tip shown"))
            return false;
        return show(*view.viewport(), place, "cell's tool tip") == told;
    }

    void hover(QWidget &widget)
    {
        const QString told = widget.toolTip();
        tip(told, "tool tip");
        if (widget.isVisible() && widget.isEnabled() && !told.isEmpty() && isNew(told, "tool tip shown"))
            show(widget, widget.rect().center(), "tool tip");
    }

    QString show(QWidget &widget, QPoint place, const char *what)
    {
        delete tipLabel();
        QHelpEvent help(QEvent::ToolTip, place, widget.mapToGlobal(place));
        QApplication::sendEvent(&widget, &help);
        ++m_walk.tips;
        const QString text = QToolTip::text();
        tip(text, what);
        if (const QWidget *const label = tipLabel(); label && label->sizeHint().width() > kWidest)
            say("tool tip too wide", QString::number(label->sizeHint().width()) + u' ' + text);
        return text;
    }

    void spoken(QWidget &widget)
    {
        shown(widget.accessibleName(), "name");
        shown(widget.accessibleDescription(), "description");
        if (QAccessibleInterface *const face = QAccessible::queryAccessibleInterface(&widget)) {
            shown(face->text(QAccessible::Name), "spoken name");
            shown(face->text(QAccessible::Description), "spoken description");
        }
    }

    void measure(const QWidget &widget)
    {
        if (!widget.isVisible())
            return;
        const bool hasText = qobject_cast<const QLabel *>(&widget) || qobject_cast<const QAbstractButton *>(&widget);
        const int width = qMax(widget.minimumSizeHint().width(), widget.minimumWidth());
        if (width > kWidest || ((hasText || widget.isWindow()) && widget.width() > kWidest))
            say("too wide", QString::number(qMax(width, widget.width())));
    }

    bool isNew(const QString &text, const char *what)
    {
        QSet<QString> &texts = m_walk.seen[m_where + u' ' + QLatin1StringView(what)];
        const qsizetype before = texts.size();
        texts.insert(text);
        return texts.size() > before;
    }

    /// True when something of the corpus stands in it. `html`: it is read by a reader of HTML.
    bool shown(const QString &text, const char *what, bool html = false)
    {
        if (text.isEmpty() || !isNew(text, what))
            return m_foreign.contains(text);
        ++m_walk.texts;
        if (const QString problem = hiddenProblem(text); !problem.isEmpty())
            say(what, problem + u" in "_s + text);
        if (const QString problem = escapedProblem(text); !html && !problem.isEmpty())
            say(what, u"escaped: "_s + problem);
        const QString bare = bareText(text.left(kMostCompared));
        for (qsizetype n = 0; n < m_walk.known.size(); ++n)
            if (const QString &core = m_walk.known.at(n).core; !core.isEmpty() && bare.contains(core)) {
                m_walk.met.insert({n, m_where + u' ' + QLatin1StringView(what)});
                m_foreign.insert(text);
            }
        return m_foreign.contains(text);
    }

    /// What knows letters after '&', and what stands behind a tab, for more than text.
    void marked(const QString &text, const char *what)
    {
        shown(text, what);
        if ((text.contains("&Accept"_L1) && !text.contains("&&Accept &&&& &&Pay"_L1)) || text.contains("Pay\tCtrl"_L1))
            say(what, u"a key is made of it: "_s + text);
    }

    void tip(const QString &text, const char *what)
    {
        if (text.isEmpty())
            return;
        shown(text, what, Qt::mightBeRichText(text));
        if (const QString problem = richProblem(text); !problem.isEmpty())
            say(what, problem);
    }

    void say(const char *what, const QString &text)
    {
        const QByteArray coded = text.left(120).toUtf8().toPercentEncoding(" <>=:/;&+,");
        const QString line = u"%1 %2: %3"_s.arg(m_where, QLatin1StringView(what), QString::fromLatin1(coded));
        if (isNew(line, "problem"))
            m_walk.problems << line;
    }

    HostileWalk &m_walk;
    const QWidget &m_root;
    QString m_where;
    QSet<QString> m_foreign;
};
} // namespace

qsizetype HostileWalk::textsMet() const
{
    QSet<qsizetype> found;
    for (const auto &[text, place] : met)
        found.insert(text);
    return found.size();
}

qsizetype HostileWalk::placesMet() const
{
    QSet<QString> places;
    for (const auto &[text, place] : met)
        places.insert(place);
    return places.size();
}

void walkHostile(QWidget &root, HostileWalk &walk)
{
    Walker walker(walk, root);
    walker.look(root);
    QList<QPointer<QWidget>> all; // the label of a tool tip goes with the next one
    for (QWidget *widget : root.findChildren<QWidget *>())
        all.append(widget);
    for (const QPointer<QWidget> &widget : std::as_const(all))
        if (widget
            && (widget->window() == root.window()
                || qobject_cast<QMenu *>(widget.data()))) // a dialog is walked by itself
            walker.look(*widget);
}

} // namespace disputedesk::test
