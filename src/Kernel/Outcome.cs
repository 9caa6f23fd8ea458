namespace MotCua.Kernel;

/// <summary>What a request comes back with: the result, or the reason it was refused.</summary>
public readonly record struct Outcome<T>
{
    private readonly T? value;

    public Outcome(T value) => this.value = value;

    public Outcome(Refusal refusal) => Refusal = refusal;

    public Refusal? Refusal { get; }

    public bool Done => Refusal is null;

    /// <summary>The result; asking for it after a refusal is a mistake of the caller.</summary>
    public T Value => Refusal is null ? value! : throw new InvalidOperationException($"Refused: {Refusal.Code}");

    public TAnswer Match<TAnswer>(Func<T, TAnswer> done, Func<Refusal, TAnswer> refused) =>
        Refusal is null ? done(value!) : refused(Refusal);
}

/// <summary>The result of a deed that only happens.</summary>
public readonly record struct Done;
