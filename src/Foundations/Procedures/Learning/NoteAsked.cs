using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Procedures.Learning;

/// <summary>The house writes down what was asked since the last time; returns how many different questions.</summary>
[Needs(ProcedurePermissions.NoteAsked)]
public sealed record NoteAsked : ICommand<int>;

internal sealed class NoteAskedHandler(Database db, QuestionBook book) : IHandler<NoteAsked, int>
{
    public async Task<int> Handle(NoteAsked request, CancellationToken cancel)
    {
        var notes = book.Take();
        try
        {
            foreach (var some in notes.Chunk(500))
            {
                await Write(some, cancel);
            }

            await db.SaveChangesAsync(cancel);
        }
        catch
        {
            book.GiveBack(notes);
            throw;
        }

        return notes.Count;
    }

    private async Task Write(AskedNote[] notes, CancellationToken cancel)
    {
        string[] folded = [.. notes.Select(note => note.Folded)];
        var known = await db.AskedQuestions.Where(one => folded.Contains(one.Folded)).ToDictionaryAsync(one => one.Folded, cancel);
        AskedQuestionId[] ids = [.. known.Values.Select(one => one.Id)];
        var choices = await db.AskedChoices.Where(one => ids.Contains(one.Question)).ToDictionaryAsync(one => (one.Question, one.Code), cancel);
        foreach (var note in notes)
        {
            if (!known.TryGetValue(note.Folded, out var question))
            {
                db.Add(known[note.Folded] = question = AskedQuestion.Of(note));
            }

            question.Add(note);
            foreach (var (code, times) in note.Chosen)
            {
                if (!choices.TryGetValue((question.Id, code), out var choice))
                {
                    db.Add(choices[(question.Id, code)] = choice = new() { Question = question.Id, Code = code });
                }

                choice.Times += times;
            }
        }
    }
}
