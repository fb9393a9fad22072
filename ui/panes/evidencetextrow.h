#pragma once

#include "ui/panes/evidencefieldrow.h"
#include "ui/panes/messageedit.h"

namespace disputedesk {

class LinkButton;
struct DisputeView;

/// The editor of a text field: Escape closes it, and Return too where one line is wanted (Shift+Return breaks it).
class EvidenceEdit : public MessageEdit {
    Q_OBJECT
public:
    EvidenceEdit(const EvidenceField &field, QWidget *parent = nullptr);

    /// A scroll area would want room for the arrows of its bar: three lines.
    QSize minimumSizeHint() const override { return {60, minimumHeight()}; }

Q_SIGNALS:
    void done();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    const bool m_long;
};

/// A field that takes text: a glance at it while closed, an editor with a counter while open, and what is wrong with
/// the text in either state.
class EvidenceTextRow : public EvidenceFieldRow {
    Q_OBJECT
public:
    EvidenceTextRow(const Theme &theme, const EvidenceField &field, QWidget *parent = nullptr);
    ~EvidenceTextRow() override;

    /// Takes in a text and forgets undo; nothing happens when it is what stands there, or what is being written.
    void load(const QString &theirs);
    /// Puts a text in place of the other, as one step that can be undone.
    void replace(const QString &text);
    /// Text of an input method that is not committed yet becomes text.
    void commitPreedit();
    /// Puts a reply at the editor's cursor, in place of its selection only; opens the row.
    /// `append`: behind all of it instead.
    void insertReply(const QString &text, bool append = false);
    /// Values of the dispute that hold braces of their own.
    void setForeignTexts(const QStringList &foreign);
    /// How many placeholders of the text have a value by now: the open row offers to fill them in.
    void setFillable(int fillable);
    /// Fills them in with the values of `view`.
    void fillIn(const DisputeView &view);
    /// The editor is open and has the focus.
    bool isWrittenIn() const { return m_edit && m_edit->hasFocus(); }
    QString text() const { return m_text; }
    void reset() override;
    QList<QWidget *> stops() const override;

Q_SIGNALS:
    void edited(const QString &text);
    void focusLeft();
    /// Offer the canned replies, please; the menu's place on the screen.
    void replyMenuRequested(const QPoint &at);
    /// The placeholders whose values are known by now, please: fillIn().
    void fillRequested();

protected:
    void buildBody() override;
    void takeFocus() override;
    void showHead() override;

private:
    void showWarnings();
    InkLabel *warning(const QString &name, Ink ink);

    QString m_text;
    QStringList m_foreign;
    InkLabel *m_unfilled = nullptr;
    LinkButton *m_reply = nullptr;
    LinkButton *m_fill = nullptr; ///< shown while there is something to fill in
    int m_fillable = 0;
    EvidenceEdit *m_edit = nullptr;
    QWidget *m_link = nullptr;
    InkLabel *m_tooLong = nullptr;
};

} // namespace disputedesk
