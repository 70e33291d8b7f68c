<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Lectern</name>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put back %Ln paper(s)</source>
        <translation>
            <numerusform>Put back %Ln paper</numerusform>
            <numerusform>Put back %Ln papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln page(s)</source>
        <translation>
            <numerusform>%1 of %Ln page</numerusform>
            <numerusform>%1 of %Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attached %1 and %Ln more</source>
        <translation>
            <numerusform>Attached %1 and %Ln more</numerusform>
            <numerusform>Attached %1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) read again</source>
        <translation>
            <numerusform>%Ln paper read again</numerusform>
            <numerusform>%Ln papers read again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) being read again</source>
        <translation>
            <numerusform>%Ln paper being read again</numerusform>
            <numerusform>%Ln papers being read again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) unread again</source>
        <translation>
            <numerusform>%Ln paper unread again</numerusform>
            <numerusform>%Ln papers unread again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) come back</source>
        <translation>
            <numerusform>%Ln paper comes back</numerusform>
            <numerusform>%Ln papers come back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) deleted again</source>
        <translation>
            <numerusform>%Ln paper deleted again</numerusform>
            <numerusform>%Ln papers deleted again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %Ln paper(s) as read</source>
        <translation>
            <numerusform>Marked %Ln paper as read</numerusform>
            <numerusform>Marked %Ln papers as read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Began to read %Ln paper(s)</source>
        <translation>
            <numerusform>Began to read %Ln paper</numerusform>
            <numerusform>Began to read %Ln papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %Ln paper(s) as unread</source>
        <translation>
            <numerusform>Marked %Ln paper as unread</numerusform>
            <numerusform>Marked %Ln papers as unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln paper(s)</source>
        <translation>
            <numerusform>Deleted %Ln paper</numerusform>
            <numerusform>Deleted %Ln papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln paper(s) on the list %1</source>
        <translation>
            <numerusform>Put %Ln paper on the list %1</numerusform>
            <numerusform>Put %Ln papers on the list %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln paper(s) on the list %1 and %2</source>
        <translation>
            <numerusform>Put %Ln paper on the list %1 and %2</numerusform>
            <numerusform>Put %Ln papers on the list %1 and %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gave the list %1 a budget of %Ln paper(s) a week</source>
        <translation>
            <numerusform>Gave the list %1 a budget of %Ln paper a week</numerusform>
            <numerusform>Gave the list %1 a budget of %Ln papers a week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %Ln paper(s) off the list %1</source>
        <translation>
            <numerusform>Took %Ln paper off the list %1</numerusform>
            <numerusform>Took %Ln papers off the list %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln paper(s) on the list %1</source>
        <translation>
            <numerusform>Moved %Ln paper on the list %1</numerusform>
            <numerusform>Moved %Ln papers on the list %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Commented on %Ln paper(s) of the list %1</source>
        <translation>
            <numerusform>Commented on %Ln paper of the list %1</numerusform>
            <numerusform>Commented on %Ln papers of the list %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” takes %Ln paper(s) a week: say which of this week&apos;s to drop.</source>
        <translation>
            <numerusform>“%1” takes %Ln paper a week: say which of this week&apos;s to drop.</numerusform>
            <numerusform>“%1” takes %Ln papers a week: say which of this week&apos;s to drop.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) off the list %1</source>
        <translation>
            <numerusform>%Ln paper off the list %1</numerusform>
            <numerusform>%Ln papers off the list %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) on the list %1 again</source>
        <translation>
            <numerusform>%Ln paper on the list %1 again</numerusform>
            <numerusform>%Ln papers on the list %1 again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) of the list %1 as before</source>
        <translation>
            <numerusform>%Ln paper of the list %1 as before</numerusform>
            <numerusform>%Ln papers of the list %1 as before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln block(s) change</source>
        <translation>
            <numerusform>%Ln block changes</numerusform>
            <numerusform>%Ln blocks change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Writes the file anew: %Ln paper(s)</source>
        <translation>
            <numerusform>Writes the file anew: %Ln paper</numerusform>
            <numerusform>Writes the file anew: %Ln papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) did not come: they are not beside the export.</source>
        <translation>
            <numerusform>%n attached file did not come: it is not beside the export.</numerusform>
            <numerusform>%n attached files did not come: they are not beside the export.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took over what had been made of %Ln paper(s)</source>
        <translation>
            <numerusform>Took over what had been made of %Ln paper</numerusform>
            <numerusform>Took over what had been made of %Ln papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your edits kept</source>
        <translation>
            <numerusform>%Ln of your edits kept</numerusform>
            <numerusform>%Ln of your edits kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) stand alone again</source>
        <translation>
            <numerusform>%Ln paper stands alone again</numerusform>
            <numerusform>%Ln papers stand alone again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) joined again</source>
        <translation>
            <numerusform>%Ln paper joined again</numerusform>
            <numerusform>%Ln papers joined again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) kept again</source>
        <translation>
            <numerusform>%Ln paper kept again</numerusform>
            <numerusform>%Ln papers kept again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) for later again</source>
        <translation>
            <numerusform>%Ln paper for later again</numerusform>
            <numerusform>%Ln papers for later again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) skipped again</source>
        <translation>
            <numerusform>%Ln paper skipped again</numerusform>
            <numerusform>%Ln papers skipped again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) undecided again</source>
        <translation>
            <numerusform>%Ln paper undecided again</numerusform>
            <numerusform>%Ln papers undecided again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) without the tag %1</source>
        <translation>
            <numerusform>%Ln paper without the tag %1</numerusform>
            <numerusform>%Ln papers without the tag %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) with the tag %1 again</source>
        <translation>
            <numerusform>%Ln paper with the tag %1 again</numerusform>
            <numerusform>%Ln papers with the tag %1 again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 goes, %Ln paper(s)</source>
        <translation>
            <numerusform>%1 goes, %Ln paper</numerusform>
            <numerusform>%1 goes, %Ln papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 comes back, %Ln paper(s)</source>
        <translation>
            <numerusform>%1 comes back, %Ln paper</numerusform>
            <numerusform>%1 comes back, %Ln papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other thing(s)</source>
        <translation>
            <numerusform>%Ln other thing</numerusform>
            <numerusform>%Ln other things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rule %1 touched %Ln paper(s)</source>
        <translation>
            <numerusform>The rule %1 touched %Ln paper</numerusform>
            <numerusform>The rule %1 touched %Ln papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−%Ln word(s)</source>
        <translation>
            <numerusform>−%Ln word</numerusform>
            <numerusform>−%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%Ln word(s)</source>
        <translation>
            <numerusform>+%Ln word</numerusform>
            <numerusform>+%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undid %Ln change(s)</source>
        <translation>
            <numerusform>Undid %Ln change</numerusform>
            <numerusform>Undid %Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n author(s)</source>
        <translation>
            <numerusform>%n author</numerusform>
            <numerusform>%n authors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Both notes, %Ln word(s)</source>
        <translation>
            <numerusform>Both notes, %Ln word</numerusform>
            <numerusform>Both notes, %Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The note, %Ln word(s)</source>
        <translation>
            <numerusform>The note, %Ln word</numerusform>
            <numerusform>The note, %Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>note of %Ln word(s)</source>
        <translation>
            <numerusform>note of %Ln word</numerusform>
            <numerusform>note of %Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlight(s)</source>
        <translation>
            <numerusform>%Ln highlight</numerusform>
            <numerusform>%Ln highlights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlight(s) stay</source>
        <translation>
            <numerusform>%Ln highlight stays</numerusform>
            <numerusform>%Ln highlights stay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attached file(s)</source>
        <translation>
            <numerusform>%Ln attached file</numerusform>
            <numerusform>%Ln attached files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln time(s) before</source>
        <translation>
            <numerusform>and once before</numerusform>
            <numerusform>and %Ln times before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n tag</numerusform>
            <numerusform>%n tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept %Ln paper(s)</source>
        <translation>
            <numerusform>Kept %Ln paper</numerusform>
            <numerusform>Kept %Ln papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put off %Ln paper(s)</source>
        <translation>
            <numerusform>Put off %Ln paper</numerusform>
            <numerusform>Put off %Ln papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skipped %Ln paper(s)</source>
        <translation>
            <numerusform>Skipped %Ln paper</numerusform>
            <numerusform>Skipped %Ln papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took back the decision on %Ln paper(s)</source>
        <translation>
            <numerusform>Took back the decision on %Ln paper</numerusform>
            <numerusform>Took back the decision on %Ln papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %1, %Ln paper(s)</source>
        <translation>
            <numerusform>Imported %1, %Ln paper</numerusform>
            <numerusform>Imported %1, %Ln papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tagged %Ln paper(s) with %1</source>
        <translation>
            <numerusform>Tagged %Ln paper with %1</numerusform>
            <numerusform>Tagged %Ln papers with %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote a note on %Ln paper(s)</source>
        <translation>
            <numerusform>Wrote a note on %Ln paper</numerusform>
            <numerusform>Wrote a note on %Ln papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Corrected the %1 of %Ln paper(s)</source>
        <translation>
            <numerusform>Corrected the %1 of %Ln paper</numerusform>
            <numerusform>Corrected the %1 of %Ln papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Joined %Ln paper(s)</source>
        <translation>
            <numerusform>Joined %Ln paper</numerusform>
            <numerusform>Joined %Ln papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took a paper apart into %Ln</source>
        <translation>
            <numerusform>Took a paper apart into %Ln</numerusform>
            <numerusform>Took a paper apart into %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %Ln paper(s) as not the same</source>
        <translation>
            <numerusform>Marked %Ln paper as not the same</numerusform>
            <numerusform>Marked %Ln papers as not the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s)</source>
        <translation>
            <numerusform>%Ln paper</numerusform>
            <numerusform>%Ln papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln file(s)</source>
        <translation>
            <numerusform>Import %Ln file</numerusform>
            <numerusform>Import %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read</source>
        <translation>
            <numerusform>%Ln file could not be read</numerusform>
            <numerusform>%Ln files could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n paper(s)</source>
        <translation>
            <numerusform>%1, %n paper</numerusform>
            <numerusform>%1, %n papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other message(s) of “%1” are no digests.</source>
        <translation>
            <numerusform>%n other message of “%1” is no digest.</numerusform>
            <numerusform>%n other messages of “%1” are no digests.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No papers were found in “%1”: none of its %n message(s) is a digest of a kind known to Lectern.</source>
        <translation>
            <numerusform>No papers were found in “%1”: its one message is no digest of a kind known to Lectern.</numerusform>
            <numerusform>No papers were found in “%1”: none of its %n messages is a digest of a kind known to Lectern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other digest(s)</source>
        <translation>
            <numerusform>%n other digest</numerusform>
            <numerusform>%n other digests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %Ln day(s), since %1</source>
        <translation>
            <numerusform>the last day, since %1</numerusform>
            <numerusform>the last %Ln days, since %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %Ln week(s), since %1</source>
        <translation>
            <numerusform>the last week, since %1</numerusform>
            <numerusform>the last %Ln weeks, since %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %Ln month(s), since %1</source>
        <translation>
            <numerusform>the last month, since %1</numerusform>
            <numerusform>the last %Ln months, since %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %Ln year(s), since %1</source>
        <translation>
            <numerusform>the last year, since %1</numerusform>
            <numerusform>the last %Ln years, since %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n files</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>dropped %Ln</source>
        <translation>
            <numerusform>dropped %Ln</numerusform>
            <numerusform>dropped %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln come</source>
        <translation>
            <numerusform>%Ln come</numerusform>
            <numerusform>%Ln come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay</source>
        <translation>
            <numerusform>%Ln stay</numerusform>
            <numerusform>%Ln stay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left and are marked</source>
        <translation>
            <numerusform>%Ln left and are marked</numerusform>
            <numerusform>%Ln left and are marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more than a week before.</source>
        <translation>
            <numerusform>%Ln more than a week before.</numerusform>
            <numerusform>%Ln more than a week before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fewer than a week before.</source>
        <translation>
            <numerusform>%Ln fewer than a week before.</numerusform>
            <numerusform>%Ln fewer than a week before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::ui::AddPaperDialog</name>
    <message numerus="yes">
        <source>A title of %Ln word(s).</source>
        <translation>
            <numerusform>A title of %Ln word.</numerusform>
            <numerusform>A title of %Ln words.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::ui::BacklogPlot</name>
    <message numerus="yes">
        <source>%Ln undecided</source>
        <translation>
            <numerusform>%Ln undecided</numerusform>
            <numerusform>%Ln undecided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undecided; most on %1: %L2.</source>
        <translation>
            <numerusform>%Ln undecided; most on %1: %L2.</numerusform>
            <numerusform>%Ln undecided; most on %1: %L2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::ui::BackupFlow</name>
    <message numerus="yes">
        <source>%Ln paper(s) and all that you wrote about them are removed. No undo brings them back.</source>
        <translation>
            <numerusform>%Ln paper and all that you wrote about it is removed. No undo brings it back.</numerusform>
            <numerusform>%Ln papers and all that you wrote about them are removed. No undo brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::ui::DaysPage</name>
    <message numerus="yes">
        <source>%Ln day(s) with papers to decide, %L1 in all.</source>
        <translation>
            <numerusform>%Ln day with papers to decide, %L1 in all.</numerusform>
            <numerusform>%Ln days with papers to decide, %L1 in all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::ui::DecisionsPlot</name>
    <message numerus="yes">
        <source>%Ln paper(s) decided</source>
        <translation>
            <numerusform>%Ln paper decided</numerusform>
            <numerusform>%Ln papers decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %Ln day(s)</source>
        <translation>
            <numerusform>on %Ln day</numerusform>
            <numerusform>on %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln a day</source>
        <translation>
            <numerusform>%Ln a day</numerusform>
            <numerusform>%Ln a day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s)</source>
        <translation>
            <numerusform>%Ln paper</numerusform>
            <numerusform>%Ln papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::ui::DeletedPage</name>
    <message numerus="yes">
        <source>%Ln paper(s). Each stays here for 30 days, with its notes, tags and highlights, and is then removed for good.</source>
        <translation>
            <numerusform>%Ln paper. It stays here for 30 days, with its note, tags and highlights, and is then removed for good.</numerusform>
            <numerusform>%Ln papers. Each stays here for 30 days, with its notes, tags and highlights, and is then removed for good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::ui::Desk</name>
    <message numerus="yes">
        <source>%Ln paper(s) removed for good</source>
        <translation>
            <numerusform>%Ln paper removed for good</numerusform>
            <numerusform>%Ln papers removed for good</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lists of %Ln papers</source>
        <translation>
            <numerusform>Lists of %Ln paper</numerusform>
            <numerusform>Lists of %Ln papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln papers</source>
        <translation>
            <numerusform>Tags of %Ln paper</numerusform>
            <numerusform>Tags of %Ln papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln paper(s)</source>
        <translation>
            <numerusform>Copied %Ln paper</numerusform>
            <numerusform>Copied %Ln papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) were undone; there it ended. %1</source>
        <translation>
            <numerusform>%Ln change was undone; there it ended. %1</numerusform>
            <numerusform>%Ln changes were undone; there it ended. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln paper(s)</source>
        <translation>
            <numerusform>Exported %Ln paper</numerusform>
            <numerusform>Exported %Ln papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Printed %Ln paper(s)</source>
        <translation>
            <numerusform>Printed %Ln paper</numerusform>
            <numerusform>Printed %Ln papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::ui::DropDialog</name>
    <message numerus="yes">
        <source>%1 takes %Ln paper(s) a week</source>
        <translation>
            <numerusform>%1 takes %Ln paper a week</numerusform>
            <numerusform>%1 takes %Ln papers a week</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::ui::EmptyInboxPage</name>
    <message numerus="yes">
        <source>%Ln paper(s)</source>
        <translation>
            <numerusform>%Ln paper</numerusform>
            <numerusform>%Ln papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On to the %Ln left</source>
        <translation>
            <numerusform>On to the %Ln left</numerusform>
            <numerusform>On to the %Ln left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read the %Ln kept</source>
        <translation>
            <numerusform>Read the %Ln kept</numerusform>
            <numerusform>Read the %Ln kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::ui::ExportDialog</name>
    <message numerus="yes">
        <source>%Ln paper(s), with what you wrote on them.</source>
        <translation>
            <numerusform>%Ln paper, with what you wrote on it.</numerusform>
            <numerusform>%Ln papers, with what you wrote on them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::ui::FiguresPlot</name>
    <message numerus="yes">
        <source>%Ln highlight(s)</source>
        <translation>
            <numerusform>%Ln highlight</numerusform>
            <numerusform>%Ln highlights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paper(s) came in</source>
        <translation>
            <numerusform>paper came in</numerusform>
            <numerusform>papers came in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln digest(s)</source>
        <translation>
            <numerusform>in %Ln digest</numerusform>
            <numerusform>in %Ln digests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decided</source>
        <translation>
            <numerusform>%Ln decided</numerusform>
            <numerusform>%Ln decided</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::ui::FileReportView</name>
    <message numerus="yes">
        <source>%Ln new paper(s) may be known: the title is, but too little else agrees. They come in as new, and you can join them afterwards.</source>
        <translation>
            <numerusform>%Ln new paper may be known: the title is, but too little else agrees. It comes in as new, and you can join the two afterwards.</numerusform>
            <numerusform>%Ln new papers may be known: the titles are, but too little else agrees. They come in as new, and you can join them afterwards.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::ui::ImportPreview</name>
    <message numerus="yes">
        <source>Import %Ln paper(s)</source>
        <translation>
            <numerusform>Import %Ln paper</numerusform>
            <numerusform>Import %Ln papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::ui::KeptList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::ui::ListFlow</name>
    <message numerus="yes">
        <source>“%1” takes %Ln paper(s) a week, fewer than these.</source>
        <translation>
            <numerusform>“%1” takes %Ln paper a week, fewer than these.</numerusform>
            <numerusform>“%1” takes %Ln papers a week, fewer than these.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::ui::ListHeader</name>
    <message numerus="yes">
        <source>%Ln paper(s)</source>
        <translation>
            <numerusform>%Ln paper</numerusform>
            <numerusform>%Ln papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::ui::NoticeBar</name>
    <message numerus="yes">
        <source>Compare %Ln doubtful</source>
        <translation>
            <numerusform>Compare %Ln doubtful one</numerusform>
            <numerusform>Compare %Ln doubtful ones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::ui::Palette</name>
    <message numerus="yes">
        <source>%Ln command(s)</source>
        <translation>
            <numerusform>%Ln command</numerusform>
            <numerusform>%Ln commands</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::ui::RisingPlot</name>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln week</numerusform>
            <numerusform>%Ln weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln title(s) of the last four weeks</source>
        <translation>
            <numerusform>in %Ln title of the last four weeks</numerusform>
            <numerusform>in %Ln titles of the last four weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::ui::RuleEditor</name>
    <message numerus="yes">
        <source>Run once on %Ln papers</source>
        <translation>
            <numerusform>Run once on %Ln paper</numerusform>
            <numerusform>Run once on %Ln papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::ui::UndoPanel</name>
    <message numerus="yes">
        <source>Undo %Ln change(s)</source>
        <translation>
            <numerusform>Undo %Ln change</numerusform>
            <numerusform>Undo %Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo %Ln change(s), back to %1</source>
        <translation>
            <numerusform>Undo %Ln change, back to %1</numerusform>
            <numerusform>Undo %Ln changes, back to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::ui::VersionBanner</name>
    <message numerus="yes">
        <source>%Ln highlight(s) lost</source>
        <translation>
            <numerusform>%Ln highlight lost</numerusform>
            <numerusform>%Ln highlights lost</numerusform>
        </translation>
    </message>
</context>
</TS>
