#include "ui/language/widgetturn.h"

#include "ui/language/textturn.h"
#include "ui/theme/plainlabel.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMetaProperty>
#include <QSignalBlocker>
#include <QTabBar>
#include <QTextDocumentFragment>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
/// The properties that hold words. "text" of a line edit is what a person typed.
constexpr const char *kWords[] = {"text", "title", "windowTitle", "toolTip", "statusTip", "whatsThis", "accessibleName",
    "accessibleDescription", "placeholderText", "prefix", "suffix", "specialValueText"};

/// The classes around an object, nearest first: they are contexts of the catalogue.
QByteArrayList contextsOf(const QObject *object)
{
    QByteArrayList names;
    for (; object; object = object->parent())
        for (const QMetaObject *type = object->metaObject(); type; type = type->superClass())
            names.append(type->className());
    return names;
}

std::optional<QString> turned(const TextTurn &turn, const QString &text, const QByteArrayList &contexts)
{
    if (!text.startsWith("<qt>"_L1)) // plainToolTip() made it so
        return turn.turn(text, contexts);
    const auto plain = turn.turn(QTextDocumentFragment::fromHtml(text).toPlainText(), contexts);
    return plain ? std::optional(plainToolTip(*plain)) : std::nullopt;
}

void turnProperties(QObject *object, const TextTurn &turn)
{
    const QByteArrayList contexts = contextsOf(object);
    for (const char *const name : kWords) {
        if (qstrcmp(name, "text") == 0 && qobject_cast<QLineEdit *>(object))
            continue;
        const QVariant value = object->property(name);
        if (value.typeId() != QMetaType::QString)
            continue;
        if (const auto text = turned(turn, value.toString(), contexts); text && *text != value.toString())
            object->setProperty(name, *text);
    }
    if (auto *combo = qobject_cast<QComboBox *>(object)) {
        const QSignalBlocker quiet(combo); // another word for the choice is no other choice
        for (int i = 0; i < combo->count(); ++i)
            if (const auto text = turn.turn(combo->itemText(i), contexts))
                combo->setItemText(i, *text);
    }
    if (auto *tabs = qobject_cast<QTabBar *>(object))
        for (int i = 0; i < tabs->count(); ++i)
            if (const auto text = turn.turn(tabs->tabText(i), contexts))
                tabs->setTabText(i, *text);
}

void tellModel(QAbstractItemModel *model)
{
    if (!model)
        return;
    if (const int columns = model->columnCount(); columns > 0) {
        Q_EMIT model->headerDataChanged(Qt::Horizontal, 0, columns - 1);
        if (const int rows = model->rowCount(); rows > 0)
            Q_EMIT model->dataChanged(model->index(0, 0), model->index(rows - 1, columns - 1));
    }
}
} // namespace

void turnWidgets(const TextTurn &turn)
{
    QSet<QAction *> actions;
    const QWidgetList all = QApplication::allWidgets();
    for (QWidget *const widget : all) {
        turnProperties(widget, turn);
        for (QAction *const action : widget->findChildren<QAction *>())
            actions.insert(action);
    }
    for (QAction *const action : std::as_const(actions))
        turnProperties(action, turn);
    showModelsAnew();
}

void showModelsAnew()
{
    QSet<QAbstractItemModel *> models;
    const QWidgetList all = QApplication::allWidgets();
    for (QWidget *const widget : all) {
        if (const auto *view = qobject_cast<QAbstractItemView *>(widget))
            models.insert(view->model());
        widget->update();
    }
    for (QAbstractItemModel *const model : std::as_const(models))
        tellModel(model);
}

} // namespace disputedesk
