#pragma once

#include "models/domain/replytemplate.h"
#include "ui/theme/theme.h"

#include <QPlainTextEdit>

namespace disputedesk {

/// The message as it is typed: plain text in and out, standard undo; it grows with its text up to a size, and files
/// dropped on it go to the pane around it.
class MessageEdit : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit MessageEdit(const QString &name, QWidget *parent = nullptr);

    /// How few and how many lines it is high; 5 to 14 unless told.
    void setLines(int fewest, int most);
    /// To the letter: toPlainText() would turn a no-break space into a plain one.
    QString text() const;
    /// Takes in text and forgets undo; no edited(). Nothing happens, cursor included, when it is what stands there.
    void load(const QString &text);
    /// The same with the text of something else, another dispute say: nothing of before can be undone into it, also
    /// where the two texts are equal.
    void begin(const QString &text);
    /// Puts text in place of all, as one step that can be undone.
    void replace(const QString &text);
    /// Puts text at the cursor, in place of what is selected and of nothing else; one step that can be undone.
    void insertAtCursor(const QString &text);
    /// Puts text behind what stands there, an empty line between; one step that can be undone.
    void appendText(const QString &text);
    /// Puts each slot that `lookup` has a value for in its place, and touches nothing else; one step. How many.
    int fillSlots(const PlaceholderLookup &lookup, const QStringList &foreign);
    /// Marks the placeholders that stand in the way of sending, from now on as the text changes (replytemplate.h).
    void markSlots(const Theme &theme);
    /// Values of the dispute whose own braces are not to be marked.
    void setForeignTexts(const QStringList &foreign);
    /// Text of an input method that is not committed yet becomes text.
    void commitPreedit();
    /// An input method is in the middle of a word.
    bool hasPreedit() const;

    QSize sizeHint() const override { return {200, minimumHeight()}; }

Q_SIGNALS:
    /// A person, undo or redo changed the text.
    void edited();
    void focusLeft();

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void fit();
    void showMarks();

    const Theme *m_theme = nullptr; ///< null: nothing is marked
    QStringList m_foreign;
    int m_fewest = 5;
    int m_most = 14;
    bool m_loading = false;
};

} // namespace disputedesk
