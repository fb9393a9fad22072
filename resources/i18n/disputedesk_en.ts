<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>disputedesk::AccountFlow</name>
    <message numerus="yes">
        <source>%n unsent drafts go with them.</source>
        <translation>
            <numerusform>%n unsent draft goes with them.</numerusform>
            <numerusform>%n unsent drafts go with them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::CaseTexts</name>
    <message numerus="yes">
        <source>The provider counts %Ln more, which are not listed here.</source>
        <translation>
            <numerusform>The provider counts %Ln more, which is not listed here.</numerusform>
            <numerusform>The provider counts %Ln more, which are not listed here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::ConfirmTexts</name>
    <message numerus="yes">
        <source>%n metadata entries</source>
        <translation>
            <numerusform>%n metadata entry</numerusform>
            <numerusform>%n metadata entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text fields</source>
        <translation>
            <numerusform>%n text field</numerusform>
            <numerusform>%n text fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields emptied</source>
        <translation>
            <numerusform>%n field emptied</numerusform>
            <numerusform>%n fields emptied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n fields that %1 has already</source>
        <translation>
            <numerusform>with %n field that %1 has already</numerusform>
            <numerusform>with %n fields that %1 has already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read from %1 %n seconds ago.</source>
        <translation>
            <numerusform>Read from %1 %n second ago.</numerusform>
            <numerusform>Read from %1 %n seconds ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>ends a list of names: so many more of the kind</extracomment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 expected fields are empty: %2.</source>
        <extracomment>%1 is how many fields are expected, %2 the names of those that are empty</extracomment>
        <translation>
            <numerusform>%n of %1 expected fields is empty: %2.</numerusform>
            <numerusform>%n of %1 expected fields are empty: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::ConflictDialog</name>
    <message numerus="yes">
        <source>! %n fields are still to be chosen</source>
        <translation>
            <numerusform>! %n field is still to be chosen</numerusform>
            <numerusform>! %n fields are still to be chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::CoverLetter</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::DeadlineDialog</name>
    <message numerus="yes">
        <source>The provider does not tell a date through its interface, so we assume %n days after opening. If its e-mail or web page names one, put it here. It stays on this computer.</source>
        <translation>
            <numerusform>The provider does not tell a date through its interface, so we assume %n day after opening. If its e-mail or web page names one, put it here. It stays on this computer.</numerusform>
            <numerusform>The provider does not tell a date through its interface, so we assume %n days after opening. If its e-mail or web page names one, put it here. It stays on this computer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::Desk</name>
    <message numerus="yes">
        <source>%Ln documents: %1 here already, %2 to download</source>
        <extracomment>%1 and %2 are numbers of documents, too</extracomment>
        <translation>
            <numerusform>%Ln document: %1 here already, %2 to download</numerusform>
            <numerusform>%Ln documents: %1 here already, %2 to download</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln disputes have more than their list names.</source>
        <translation>
            <numerusform>%Ln dispute has more than its list names.</numerusform>
            <numerusform>%Ln disputes have more than their list names.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln disputes</source>
        <translation>
            <numerusform>%Ln dispute</numerusform>
            <numerusform>%Ln disputes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The outcome of %Ln writes is open, and their accounts are not connected here any more (dispute %1 at %2 is one of them). Connect them again to find it out; until then nothing else is sent on these disputes.</source>
        <translation>
            <numerusform>The outcome of %Ln write is open, and their accounts are not connected here any more (dispute %1 at %2 is one of them). Connect them again to find it out; until then nothing else is sent on these disputes.</numerusform>
            <numerusform>The outcome of %Ln writes is open, and their accounts are not connected here any more (dispute %1 at %2 is one of them). Connect them again to find it out; until then nothing else is sent on these disputes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::DocumentsView</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::DraftTexts</name>
    <message numerus="yes">
        <source>%n metadata keys</source>
        <translation>
            <numerusform>%n metadata key</numerusform>
            <numerusform>%n metadata keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evidence fields</source>
        <translation>
            <numerusform>%n evidence field</numerusform>
            <numerusform>%n evidence fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::ErrorText</name>
    <message numerus="yes">
        <source>Wait %n s, then try again.</source>
        <comment>after 429</comment>
        <translation>
            <numerusform>Wait %n s, then try again.</numerusform>
            <numerusform>Wait %n s, then try again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::EvidenceFields</name>
    <message numerus="yes">
        <source>%n more fields ▾</source>
        <translation>
            <numerusform>%n more field ▾</numerusform>
            <numerusform>%n more fields ▾</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more optional fields</source>
        <translation>
            <numerusform>Show %n more optional field</numerusform>
            <numerusform>Show %n more optional fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::EvidencePane</name>
    <message numerus="yes">
        <source>! A draft of %n fields was not sent. It is kept with this dispute.</source>
        <translation>
            <numerusform>! A draft of %n field was not sent. It is kept with this dispute.</numerusform>
            <numerusform>! A draft of %n fields was not sent. It is kept with this dispute.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries ▾</source>
        <translation>
            <numerusform>%n entry ▾</numerusform>
            <numerusform>%n entries ▾</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the metadata: %n entries</source>
        <translation>
            <numerusform>Show the metadata: %n entry</numerusform>
            <numerusform>Show the metadata: %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::EvidenceTextRow</name>
    <message numerus="yes">
        <source>, %Ln characters</source>
        <translation>
            <numerusform>, %Ln character</numerusform>
            <numerusform>, %Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>! %Ln characters too many: shorten it, or attach it as a file.</source>
        <translation>
            <numerusform>! %Ln character too many: shorten it, or attach it as a file.</numerusform>
            <numerusform>! %Ln characters too many: shorten it, or attach it as a file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::ExportFlow</name>
    <message numerus="yes">
        <source>%Ln answers are in the clipboard.</source>
        <translation>
            <numerusform>%Ln answer is in the clipboard.</numerusform>
            <numerusform>%Ln answers are in the clipboard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln disputes were written to %1</source>
        <extracomment>%1 is a file with its folder</extracomment>
        <translation>
            <numerusform>%Ln dispute was written to %1</numerusform>
            <numerusform>%Ln disputes were written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answers of %Ln of them are not on this computer: their places are empty (null).</source>
        <translation>
            <numerusform>The answer of %Ln of them is not on this computer: its place is empty (null).</numerusform>
            <numerusform>The answers of %Ln of them are not on this computer: their places are empty (null).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::InquiryTexts</name>
    <message numerus="yes">
        <source>Evidence submitted %n times</source>
        <translation>
            <numerusform>Evidence submitted %n time</numerusform>
            <numerusform>Evidence submitted %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::InsightsPage</name>
    <message numerus="yes">
        <source>%Ln gone at the provider, still at risk</source>
        <extracomment>A number of disputes that the provider no longer has, which the sum at risk has in it</extracomment>
        <translation>
            <numerusform>%Ln gone at the provider, still at risk</numerusform>
            <numerusform>%Ln gone at the provider, still at risk</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::ListPane</name>
    <message numerus="yes">
        <source>The last reading broke off after %Ln disputes. Some may be missing here.</source>
        <translation>
            <numerusform>The last reading broke off after %Ln dispute. Some may be missing here.</numerusform>
            <numerusform>The last reading broke off after %Ln disputes. Some may be missing here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last reading broke off: %Ln of %1 disputes were read. Some may be missing here.</source>
        <translation>
            <numerusform>The last reading broke off: %Ln of %1 disputes was read. Some may be missing here.</numerusform>
            <numerusform>The last reading broke off: %Ln of %1 disputes were read. Some may be missing here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln disputes could not be understood and were set aside.</source>
        <translation>
            <numerusform>%Ln dispute could not be understood and was set aside.</numerusform>
            <numerusform>%Ln disputes could not be understood and were set aside.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It hides %Ln disputes.</source>
        <translation>
            <numerusform>It hides %Ln dispute.</numerusform>
            <numerusform>It hides %Ln disputes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::OfflineDesk</name>
    <message numerus="yes">
        <source>%Ln documents</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed disputes</source>
        <translation>
            <numerusform>%Ln closed dispute</numerusform>
            <numerusform>%Ln closed disputes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::PacketDialog</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>further files</comment>
        <extracomment>Ends a list of names of files: so many more of them</extracomment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are left out: %1.</source>
        <extracomment>%1 are names of files that do not become part of the PDF</extracomment>
        <translation>
            <numerusform>%n file is left out: %1.</numerusform>
            <numerusform>%n files are left out: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::PacketTexts</name>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::QueryTexts</name>
    <message numerus="yes">
        <source>These are too many words: %n are taken at once. Take some out.</source>
        <translation>
            <numerusform>These are too many words: %n is taken at once. Take some out.</numerusform>
            <numerusform>These are too many words: %n are taken at once. Take some out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are too many values: %n are taken at once. Search in two goes.</source>
        <translation>
            <numerusform>These are too many values: %n is taken at once. Search in two goes.</numerusform>
            <numerusform>These are too many values: %n are taken at once. Search in two goes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::ReminderTexts</name>
    <message numerus="yes">
        <source>%n drafts are not sent and their disputes are due soon</source>
        <translation>
            <numerusform>%n draft is not sent and its dispute is due soon</numerusform>
            <numerusform>%n drafts are not sent and their disputes are due soon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new disputes</source>
        <translation>
            <numerusform>%Ln new dispute</numerusform>
            <numerusform>%Ln new disputes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln disputes are due within 7 days</source>
        <translation>
            <numerusform>%Ln dispute is due within 7 days</numerusform>
            <numerusform>%Ln disputes are due within 7 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln disputes are due within 3 days</source>
        <translation>
            <numerusform>%Ln dispute is due within 3 days</numerusform>
            <numerusform>%Ln disputes are due within 3 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last day to answer %Ln disputes</source>
        <translation>
            <numerusform>The last day to answer %Ln dispute</numerusform>
            <numerusform>The last day to answer %Ln disputes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disputedesk: %Ln disputes are due within 7 days</source>
        <translation>
            <numerusform>Disputedesk: %Ln dispute is due within 7 days</numerusform>
            <numerusform>Disputedesk: %Ln disputes are due within 7 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::ReplyFlow</name>
    <message numerus="yes">
        <source>%n canned replies could not be read. The file as it was lies beside the new one as %1.</source>
        <translation>
            <numerusform>%n canned reply could not be read. The file as it was lies beside the new one as %1.</numerusform>
            <numerusform>%n canned replies could not be read. The file as it was lies beside the new one as %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::ResponsePane</name>
    <message numerus="yes">
        <source>%n placeholders to fill in</source>
        <translation>
            <numerusform>%n placeholder to fill in</numerusform>
            <numerusform>%n placeholders to fill in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files not sent yet</source>
        <translation>
            <numerusform>%n file not sent yet</numerusform>
            <numerusform>%n files not sent yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill in %n placeholders</source>
        <extracomment>a button: placeholders like {{amount}} whose values are known by now</extracomment>
        <translation>
            <numerusform>Fill in %n placeholder</numerusform>
            <numerusform>Fill in %n placeholders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>! A draft of %Ln characters was not sent. It is kept with this dispute.</source>
        <translation>
            <numerusform>! A draft of %Ln character was not sent. It is kept with this dispute.</numerusform>
            <numerusform>! A draft of %Ln characters was not sent. It is kept with this dispute.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill in %n placeholders in %1</source>
        <translation>
            <numerusform>Fill in %n placeholder in %1</numerusform>
            <numerusform>Fill in %n placeholders in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::ReviewDialog</name>
    <message numerus="yes">
        <source>Message, %Ln characters</source>
        <translation>
            <numerusform>Message, %Ln character</numerusform>
            <numerusform>Message, %Ln characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::SearchProblem</name>
    <message numerus="yes">
        <source>(%n more places are marked.)</source>
        <translation>
            <numerusform>(%n more place is marked.)</numerusform>
            <numerusform>(%n more places are marked.)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::SettingsDialog</name>
    <message numerus="yes">
        <source>after %n minutes</source>
        <translation>
            <numerusform>after %n minute</numerusform>
            <numerusform>after %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::SidebarModel</name>
    <message numerus="yes">
        <source>%n drafts</source>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready to be sent</source>
        <translation>
            <numerusform>%n ready to be sent</numerusform>
            <numerusform>%n ready to be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln disputes</source>
        <translation>
            <numerusform>%Ln dispute</numerusform>
            <numerusform>%Ln disputes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln disputes in all</source>
        <translation>
            <numerusform>%Ln dispute in all</numerusform>
            <numerusform>%Ln disputes in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::SpokenStatus</name>
    <message numerus="yes">
        <source>Disputes were read: %Ln need a response.</source>
        <translation>
            <numerusform>Disputes were read: %Ln needs a response.</numerusform>
            <numerusform>Disputes were read: %Ln need a response.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::StateTab</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>further currencies</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln disputes</source>
        <translation>
            <numerusform>%1, %Ln dispute</numerusform>
            <numerusform>%1, %Ln disputes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::StatusStrip</name>
    <message numerus="yes">
        <source>next in %n min</source>
        <translation>
            <numerusform>next in %n min</numerusform>
            <numerusform>next in %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::StorageDialog</name>
    <message numerus="yes">
        <source>%Ln disputes</source>
        <translation>
            <numerusform>%Ln dispute</numerusform>
            <numerusform>%Ln disputes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln downloaded documents</source>
        <translation>
            <numerusform>%Ln downloaded document</numerusform>
            <numerusform>%Ln downloaded documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed disputes</source>
        <translation>
            <numerusform>%Ln closed dispute</numerusform>
            <numerusform>%Ln closed disputes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are marked to be kept offline.</source>
        <translation>
            <numerusform>%Ln of them is marked to be kept offline.</numerusform>
            <numerusform>%Ln of them are marked to be kept offline.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::TextBlock</name>
    <message numerus="yes">
        <source>… (%Ln characters in all; the whole is under JSON)</source>
        <translation>
            <numerusform>… (%Ln character in all; the whole is under JSON)</numerusform>
            <numerusform>… (%Ln characters in all; the whole is under JSON)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::Texts</name>
    <message numerus="yes">
        <source>%Ln characters more than can be kept here. The last ones are not saved: shorten it.</source>
        <translation>
            <numerusform>%Ln character more than can be kept here. The last one is not saved: shorten it.</numerusform>
            <numerusform>%Ln characters more than can be kept here. The last ones are not saved: shorten it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::TimeTexts</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, estimate: %n days after opening</source>
        <translation>
            <numerusform>%1, estimate: %n day after opening</numerusform>
            <numerusform>%1, estimate: %n days after opening</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::TriageDialog</name>
    <message numerus="yes">
        <source>Tags and marks of %Ln disputes</source>
        <translation>
            <numerusform>Tags and marks of %Ln dispute</numerusform>
            <numerusform>Tags and marks of %Ln disputes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::TriageFlow</name>
    <message numerus="yes">
        <source>Select one dispute or several, at most %Ln at once.</source>
        <translation>
            <numerusform>Select one dispute or several, at most %Ln at once.</numerusform>
            <numerusform>Select one dispute or several, at most %Ln at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln disputes marked.</source>
        <translation>
            <numerusform>%Ln dispute marked.</numerusform>
            <numerusform>%Ln disputes marked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::TriageView</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::Unfilled</name>
    <message numerus="yes">
        <source>%n more wait there.</source>
        <translation>
            <numerusform>%n more waits there.</numerusform>
            <numerusform>%n more wait there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::VaultDialog</name>
    <message numerus="yes">
        <source>A passphrase has %n letters at least. Several words are good.</source>
        <translation>
            <numerusform>A passphrase has %n letter at least. Several words are good.</numerusform>
            <numerusform>A passphrase has %n letters at least. Several words are good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A passphrase has %Ln letters at most.</source>
        <translation>
            <numerusform>A passphrase has %Ln letter at most.</numerusform>
            <numerusform>A passphrase has %Ln letters at most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::ViewTexts</name>
    <message numerus="yes">
        <source>Use %n characters at most.</source>
        <translation>
            <numerusform>Use %n character at most.</numerusform>
            <numerusform>Use %n characters at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>disputedesk::WriteFlow</name>
    <message numerus="yes">
        <source>Upload %n files for dispute %1?</source>
        <translation>
            <numerusform>Upload %n file for dispute %1?</numerusform>
            <numerusform>Upload %n files for dispute %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upload %n files</source>
        <translation>
            <numerusform>Upload %n file</numerusform>
            <numerusform>Upload %n files</numerusform>
        </translation>
    </message>
</context>
</TS>
