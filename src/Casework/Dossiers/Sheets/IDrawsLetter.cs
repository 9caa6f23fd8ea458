using MotCua.Kernel;

namespace MotCua.Dossiers.Sheets;

/// <summary>A deed that sends a letter out with it.</summary>
public interface ISendsLetter : IConcerns;

/// <summary>Draws the letter of a deed off a rehearsal: all that would keep the deed from being done keeps it from being drawn, and nothing stays of it.</summary>
internal interface IDrawsLetter<in TDeed> where TDeed : ISendsLetter
{
    Task<UnsignedSheet> Draw(TDeed deed, CancellationToken cancel);
}
