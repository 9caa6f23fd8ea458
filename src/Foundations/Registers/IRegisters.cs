using MotCua.People;

namespace MotCua.Registers;

/// <summary>The registers of others that are read instead of asking people for a paper. The one way to all of them.</summary>
public interface IRegisters
{
    /// <summary>Whether a line to that register is laid; without one nobody is kept from asking for a paper.</summary>
    bool IsConnected(DataSource source);

    /// <summary>The name of the register, as the law calls it.</summary>
    string NameOf(DataSource source);

    /// <summary>Asks over the line, outside of any transaction. A register that is silent is an answer too; nothing is thrown.</summary>
    Task<RegisterAnswer> Ask(RegisterQuestion question, CancellationToken cancel);

    /// <summary>Writes down who read what about whom and why, in the caller's transaction.</summary>
    RegisterReading Keep(RegisterQuestion question, RegisterAnswer answer);

    /// <summary>What was read within one matter, the newest first.</summary>
    Task<IReadOnlyList<RegisterReading>> Within(Guid matter, CancellationToken cancel);
}

/// <summary>A register of another authority.</summary>
public enum DataSource { Population = 1, Enterprise = 2 }

/// <summary>What became of a question: the person is entered; is not; the register did not answer, or not in words that could be understood.</summary>
public enum AnswerKind { Found, Unknown, NoAnswer }

/// <summary>Who is asked about, by number; within which matter and for what purpose; and which fields are needed, no more.</summary>
public sealed record RegisterQuestion(DataSource Source, PersonId Person, string Number, IReadOnlyList<string> Fields, Guid Matter, string MatterCode, string Procedure, string Purpose);

/// <summary>What came back, when, and after how many tries.</summary>
public sealed record RegisterAnswer(AnswerKind Kind, IReadOnlyDictionary<string, string> Facts, string? Reference, DateTimeOffset At, int Tries)
{
    /// <summary>What went wrong on the line: "timeout", "unreachable", "http-503", "unreadable", "error-9".</summary>
    public string? Fault { get; init; }
}

/// <summary>One question and what became of it, for those whom it concerned.</summary>
public sealed record RegisterReading(Guid Id, DataSource Source, Guid Matter, string MatterCode, string Procedure, string Purpose, IReadOnlyList<string> Fields, DateTimeOffset At, string By, string? Office, AnswerKind Kind)
{
    public IReadOnlyDictionary<string, string> Facts { get; init; } = new Dictionary<string, string>();

    public string? Reference { get; init; }

    public int Tries { get; init; }

    public string? Fault { get; init; }
}

/// <summary>The fields that may be asked for, as types of paper name them.</summary>
public static class RegisterField
{
    public const string Name = "name";
    public const string Number = "number";
    public const string BornOn = "born-on";
    public const string Sex = "sex";
    public const string Residence = "residence";
    public const string MaritalStatus = "marital-status";
    public const string Representative = "representative";
    public const string Status = "status";
    public const string RegisteredOn = "registered-on";

    public static readonly IReadOnlyList<string> All = [Name, Number, BornOn, Sex, Residence, MaritalStatus, Representative, Status, RegisteredOn];
}
