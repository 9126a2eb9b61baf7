package de.rundertisch.testing;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionManager;

/**
 * A transaction that a test begins and ends itself. Payara's own {@code UserTransaction} refuses now and then, when a worker in the
 * background happens to be inside a {@code @Transactional} method; the transaction manager behind it does not.
 */
@ApplicationScoped
public class Transaction {

    @Resource(lookup = "java:appserver/TransactionManager")
    private TransactionManager manager;

    public void begin() throws Exception {
        manager.begin();
    }

    public void commit() throws Exception {
        manager.commit();
    }

    public void rollback() throws Exception {
        manager.rollback();
    }

    public void setTransactionTimeout(int seconds) throws Exception {
        manager.setTransactionTimeout(seconds);
    }
}
