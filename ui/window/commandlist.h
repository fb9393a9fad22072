#pragma once

#include "models/items/commandmodel.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;

namespace disputedesk {

/// A line to type in and the commands that fit below it: the body of palette and shortcut sheet. The keyboard stays in
/// the line; a screen reader is told of each row that is chosen.
class CommandList : public QWidget {
    Q_OBJECT
public:
    CommandList(const Theme &theme, const QString &prefix, const QString &name, QWidget *parent = nullptr);

    CommandModel &model() { return *m_model; }
    QLineEdit &line() { return *m_line; }
    /// The row under the keyboard; -1: none.
    int chosen() const;

Q_SIGNALS:
    void typed(const QString &text);
    void ran(const QString &id); ///< Enter or a click on what can be done; what is off is never told

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void type(const QString &text);
    void choose(int row);
    void step(int by);
    void run();
    void showState();
    void fitRows();

    CommandModel *m_model;
    QLineEdit *m_line;
    QListView *m_view;
    QLabel *m_none;
    QString m_chosenId;
    QString m_chosenFor; ///< what was typed then
};

} // namespace disputedesk
