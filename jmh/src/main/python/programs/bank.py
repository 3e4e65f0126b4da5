"""Classes with properties, __slots__, inheritance and super(): a bank carries out orders, some of which it has to refuse."""

FAMILY = 'objects'
DEFAULT = 220_000
STEADY = 16_000
ACCOUNTS = 200


class Refused(Exception):
    pass


class Entry:
    __slots__ = ('kind', 'amount', 'after')

    def __init__(self, kind, amount, after):
        self.kind = kind
        self.amount = amount
        self.after = after


class Account:
    __slots__ = ('owner', '_balance', 'entries', 'refused')

    def __init__(self, owner, balance):
        self.owner = owner
        self._balance = balance
        self.entries = []
        self.refused = 0

    @property
    def balance(self):
        return self._balance

    @balance.setter
    def balance(self, value):
        if value < self.limit:
            raise Refused(self.owner)
        self._balance = value

    @property
    def limit(self):
        return 0

    def book(self, kind, amount):
        self.balance += amount
        self.entries.append(Entry(kind, amount, self._balance))

    def deposit(self, amount):
        self.book('deposit', amount)

    def withdraw(self, amount):
        self.book('withdrawal', -amount)


class Savings(Account):
    __slots__ = ('rate',)

    def __init__(self, owner, balance, rate):
        super().__init__(owner, balance)
        self.rate = rate

    def pay_interest(self):
        interest = self.balance * self.rate // 10_000
        if interest:
            self.book('interest', interest)


class Current(Account):
    __slots__ = ('overdraft', 'fees')
    fee = 1

    def __init__(self, owner, balance, overdraft):
        super().__init__(owner, balance)
        self.overdraft = overdraft
        self.fees = 0

    @property
    def limit(self):
        return -self.overdraft

    def withdraw(self, amount):
        super().withdraw(amount + self.fee)
        self.fees += self.fee


class Bank:
    def __init__(self):
        self.accounts = []
        self._orders = 0

    @property
    def orders(self):
        return self._orders

    @property
    def total(self):
        return sum(account.balance for account in self.accounts)

    def open(self, number):
        if number % 3:
            account = Current(f'owner {number}', 1_000, 500 + number)
        else:
            account = Savings(f'owner {number}', 5_000, 20 + number % 7)
        self.accounts.append(account)

    def transfer(self, source, target, amount):
        self._orders += 1
        try:
            source.withdraw(amount)
        except Refused:
            source.refused += 1
            return False
        target.deposit(amount)
        return True

    def close_day(self):
        for account in self.accounts:
            if isinstance(account, Savings):
                account.pay_interest()


def setup(size):
    return size


def run(size):
    bank = Bank()
    for number in range(ACCOUNTS):
        bank.open(number)
    accounts = bank.accounts
    seed = 5
    for i in range(size):
        seed = (seed * 1103515245 + 12345) % 2147483648
        source = accounts[(seed >> 16) % ACCOUNTS]
        target = accounts[(seed >> 20) % ACCOUNTS]
        if source is not target:
            bank.transfer(source, target, (seed >> 8) % 300)
        if i % 5000 == 4999:
            bank.close_day()
    return bank


def check(size, bank):
    """Money neither comes from nowhere nor vanishes; each account is the sum of its entries."""
    interest = fees = refused = done = 0
    for number, account in enumerate(bank.accounts):
        balance = 1_000 if number % 3 else 5_000
        for entry in account.entries:
            balance += entry.amount
            if entry.after != balance or balance < account.limit:
                return False
            if entry.kind == 'interest':
                interest += entry.amount
        if account.balance != balance:
            return False
        refused += account.refused
        done += sum(entry.kind == 'deposit' for entry in account.entries)
        fees += getattr(account, 'fees', 0)
    opened = sum(1_000 if number % 3 else 5_000 for number in range(ACCOUNTS))
    return bank.total == opened + interest - fees and bank.orders == refused + done and (refused > 0 or size < 10_000)
